/** The wire agency's story. Everything in it is invented: countries, people, accord and herring. */
export const FERRY_TALKS = {
  path: '/world/lasmar-strait-ferry-talks-collapse',
  title: 'Ferry talks collapse as Karsund and Velland trade blame over closed strait',
  dateline: 'PORT ANSELM, Karsund (Meridian Wire) — ',
  published: '2026-10-13T21:52:00+01:00',
  paragraphs: [
    'Talks to reopen the Lasmar Strait to passenger ferries broke down on Tuesday night after the delegation from Velland left the table, leaving some 40,000 islanders without a regular crossing for the ninth week and putting at risk a truce that had quieted the worst fishing dispute in the region for a generation.',
    'The walkout, announced shortly after 9 p.m. by the Velland foreign ministry, ended eleven days of negotiations under the Northern Maritime Council, which had hoped to restore at least two of the six suspended routes before the first winter storms. No date was set for the two sides to meet again.',
    '“We came here with a plan for 14 crossings a day, worked out to the minute with our own crews, and we were offered none,” the Velland foreign minister, Ilse Maarten, told reporters outside the customs house where the talks were held. “My government will not sign a paper that leaves our own citizens stranded on our own islands through the winter.”',
    'Karsund rejected that account. Tomas Redvik, the transport minister, said his side had proposed a gradual opening, beginning with medical journeys and school traffic, and had been waiting for an answer since Friday. “There was an offer on the table, in writing, and it did not contain a single condition that Velland had not accepted in March,” he said.',
    'The strait, barely 19 kilometres wide at its narrowest point, was closed to ferries in August after two trawlers collided in fog near the Skerry Bank and each government accused the other of having ordered its patrol boats to block the rescue. Three crew members died. An inquiry by the council’s safety board is expected to report in January.',
    'Since then the five-year-old Tidewater Accord, which divides the herring grounds between the two countries, has come under growing strain. Patrol boats have been seen inside the shared zone on at least 23 days, according to figures kept by the council, compared with four in the whole of last year.',
    'Adaeze Oduya, the council’s envoy, said she would travel to both capitals before the end of the week. “Nobody in that room wanted the ferries to stop, and nobody in that room was able to say how they would start again,” she said. “That is not a failure of geography. It is a failure of trust, and trust can be rebuilt in days if both governments want it.”',
    'On Lesser Hallering, the largest of the islands, shops have begun to ration fuel and the only pharmacy is supplied by helicopter twice a week. The island’s council said on Monday that 310 pupils were being taught by video link because their teachers live on the mainland, and that 26 patients were waiting for treatment that cannot be given there.',
    'Fishing crews on both sides said they feared that the accord itself would be next. Peter Lindqvar, who speaks for the Skerry fishermen’s union, said that quotas for the coming season were to have been agreed at the same table. “If they cannot agree on a boat that carries schoolchildren, they are not going to agree on herring,” he said.',
    'Neither government would say whether the military commission that oversees the shared zone would meet as planned next month. A spokesman for the Karsund defence ministry said only that its patrols were “routine and lawful”, while Velland has asked the council to publish the radar records of the night of the collision.',
    'The last time the strait was closed, in the winter of 1987, it took a change of government in Velland and the mediation of two neighbouring states to open it again. Ferry companies say that every week without traffic now costs them about 1.8 million crowns, and one of them, Lasmar Line, has told its 240 employees that it will lay off half of them by Christmas.',
    'Ms. Oduya said that she had asked both sides to refrain from statements until she returned. By midnight, both had issued two more.',
  ],
} as const;

/** The story with some of its words exchanged. Each must stand in it exactly once, so that no change is lost unseen. */
export function alteredFerryTalks(changes: Readonly<Record<string, string>>): string[] {
  let text = FERRY_TALKS.paragraphs.join('\n');
  for (const [before, after] of Object.entries(changes)) {
    if (text.split(before).length !== 2) throw new Error(`“${before}” stands not once in the wire’s story`);
    text = text.replace(before, after);
  }
  return text.split('\n');
}
