import path from 'node:path';
import { expect, test } from 'vitest';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { repository } from './command.ts';

test('to those who listen a map is a list of phases, steps and what is said of them', async () => {
  const book = await builtBook(path.join(repository, 'test/fixtures/retold/hotel-check-in'));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${book.url}journeys/late-arrival/`);
    expect(await page.getByRole('region', { name: /^Map of / }).ariaSnapshot()).toMatchInlineSnapshot(`
      "- region "Map of Checking in after a long flight":
        - list:
          - listitem:
            - heading "Arrival" [level=2]
            - list:
              - listitem:
                - heading "My taxi stops under the canopy" [level=3]:
                  - link "My taxi stops under the canopy":
                    - /url: "#my-taxi-stops-under-the-canopy"
                - term: Feeling
                - definition: +0.8 glad to be expected
                - term: Touchpoint
                - definition:
                  - link "The entrance":
                    - /url: /touchpoints/entrance/
                - term: Channel
                - definition:
                  - link "In person":
                    - /url: /channels/in-person/
                - term: Physical evidence
                - definition:
                  - list:
                    - listitem: Lit name above the doors
                    - listitem: Valet's lectern
                - term: Frontstage
                - definition:
                  - list:
                    - listitem: The doorman opens the car and wishes me a good evening
                - term: Backstage
                - definition:
                  - list:
                    - listitem: Security notes the car and the hour
                - term: Support processes
                - definition:
                  - list:
                    - listitem: The valet system keeps the time of arrival
              - listitem:
                - heading "I let go of my bags" [level=3]:
                  - link "I let go of my bags":
                    - /url: "#i-let-go-of-my-bags"
                - term: Feeling
                - definition: +1.6 lighter
                - term: Touchpoint
                - definition:
                  - link "Luggage service":
                    - /url: /touchpoints/luggage-service/
                - term: Channel
                - definition:
                  - link "In person":
                    - /url: /channels/in-person/
                - term: Physical evidence
                - definition:
                  - list:
                    - listitem: Numbered luggage tag
                - term: Frontstage
                - definition:
                  - list:
                    - listitem: The bellhop lifts the cases out and hands me a receipt
                - term: Backstage
                - definition:
                  - list:
                    - listitem: The luggage room lays them out floor by floor
          - listitem:
            - heading "Check-in" [level=2]
            - list:
              - listitem:
                - heading "I prove who I am and leave my card" [level=3]:
                  - link "I prove who I am and leave my card":
                    - /url: "#i-prove-who-i-am-and-leave-my-card"
                - term: Feeling
                - definition: −0.4 a little anxious
                - term: Touchpoint
                - definition:
                  - link "The front desk":
                    - /url: /touchpoints/front-desk/
                - term: Channel
                - definition:
                  - link "In person":
                    - /url: /channels/in-person/
                - term: Pains
                - definition:
                  - list:
                    - listitem: Medium I am tired and have to hand over passport and card before anything else
                - term: Physical evidence
                - definition:
                  - list:
                    - listitem: Reception desk
                    - listitem: Registration form, on paper or on a tablet
                - term: Frontstage
                - definition:
                  - list:
                    - listitem: The receptionist compares my passport and takes the payment
                - term: Backstage
                - definition:
                  - list:
                    - listitem: The card company blocks the amount
                - term: Support processes
                - definition:
                  - list:
                    - listitem: The property management system updates the guest's record and the state of the room
          - listitem:
            - heading "Room entry" [level=2]
            - list:
              - listitem:
                - heading "My key card opens the door" [level=3]:
                  - link "My key card opens the door":
                    - /url: "#my-key-card-opens-the-door"
                - term: Feeling
                - definition: +2 relieved
                - term: Touchpoint
                - definition:
                  - link "The room door":
                    - /url: /touchpoints/room-door/
                - term: Channel
                - definition:
                  - link "On site":
                    - /url: /channels/on-site/
                - term: Physical evidence
                - definition:
                  - list:
                    - listitem: Key card
                    - listitem: Electronic lock
                - term: Support processes
                - definition:
                  - list:
                    - listitem: The lock system takes my key's rights from property management
                    - listitem: Housekeeping's app learns that the room is occupied"
    `);
  } finally {
    await browser.close();
    await book.close();
  }
});
