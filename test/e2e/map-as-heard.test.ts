import path from 'node:path';
import { expect, test } from 'vitest';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { repository } from './command.ts';

test('to those who listen a map is a table of steps by phase, in which every cell has the name of its lane', async () => {
  const book = await builtBook(path.join(repository, 'test/fixtures/retold/hotel-check-in'));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${book.url}journeys/late-arrival/`);
    expect(await page.getByRole('region', { name: /^Map of / }).ariaSnapshot()).toMatchInlineSnapshot(`
      "- region "Map of Checking in after a long flight":
        - table "Steps and lanes":
          - rowgroup:
            - row "Step Touchpoint Channel Feeling Pains Physical evidence Frontstage Backstage Support processes":
              - columnheader "Step"
              - columnheader "Touchpoint"
              - columnheader "Channel"
              - columnheader "Feeling"
              - columnheader "Pains"
              - columnheader "Physical evidence"
              - columnheader "Frontstage"
              - columnheader "Backstage"
              - columnheader "Support processes"
          - rowgroup:
            - row "Arrival":
              - rowheader "Arrival":
                - heading "Arrival" [level=2]:
                  - button "Arrival" [expanded]
            - row "My taxi stops under the canopy The entrance In person +0.8 glad to be expected Lit name above the doors Valet's lectern The doorman opens the car and wishes me a good evening Security notes the car and the hour The valet system keeps the time of arrival":
              - rowheader "My taxi stops under the canopy":
                - heading "My taxi stops under the canopy" [level=3]:
                  - link "My taxi stops under the canopy":
                    - /url: "#my-taxi-stops-under-the-canopy"
              - cell "The entrance":
                - link "The entrance":
                  - /url: /touchpoints/entrance/
              - cell "In person":
                - link "In person":
                  - /url: /channels/in-person/
              - cell "+0.8 glad to be expected"
              - cell
              - cell "Lit name above the doors Valet's lectern":
                - list:
                  - listitem: Lit name above the doors
                  - listitem: Valet's lectern
              - cell "The doorman opens the car and wishes me a good evening":
                - list:
                  - listitem: The doorman opens the car and wishes me a good evening
              - cell "Security notes the car and the hour":
                - list:
                  - listitem: Security notes the car and the hour
              - cell "The valet system keeps the time of arrival":
                - list:
                  - listitem: The valet system keeps the time of arrival
            - row "I let go of my bags Luggage service In person +1.6 lighter Numbered luggage tag The bellhop lifts the cases out and hands me a receipt The luggage room lays them out floor by floor":
              - rowheader "I let go of my bags":
                - heading "I let go of my bags" [level=3]:
                  - link "I let go of my bags":
                    - /url: "#i-let-go-of-my-bags"
              - cell "Luggage service":
                - link "Luggage service":
                  - /url: /touchpoints/luggage-service/
              - cell "In person":
                - link "In person":
                  - /url: /channels/in-person/
              - cell "+1.6 lighter"
              - cell
              - cell "Numbered luggage tag":
                - list:
                  - listitem: Numbered luggage tag
              - cell "The bellhop lifts the cases out and hands me a receipt":
                - list:
                  - listitem: The bellhop lifts the cases out and hands me a receipt
              - cell "The luggage room lays them out floor by floor":
                - list:
                  - listitem: The luggage room lays them out floor by floor
              - cell
          - rowgroup:
            - row "Check-in":
              - rowheader "Check-in":
                - heading "Check-in" [level=2]:
                  - button "Check-in" [expanded]
            - row "I prove who I am and leave my card The front desk In person −0.4 a little anxious Medium I am tired and have to hand over passport and card before anything else Reception desk Registration form, on paper or on a tablet The receptionist compares my passport and takes the payment The card company blocks the amount The property management system updates the guest's record and the state of the room":
              - rowheader "I prove who I am and leave my card":
                - heading "I prove who I am and leave my card" [level=3]:
                  - link "I prove who I am and leave my card":
                    - /url: "#i-prove-who-i-am-and-leave-my-card"
              - cell "The front desk":
                - link "The front desk":
                  - /url: /touchpoints/front-desk/
              - cell "In person":
                - link "In person":
                  - /url: /channels/in-person/
              - cell "−0.4 a little anxious"
              - cell "Medium I am tired and have to hand over passport and card before anything else":
                - list:
                  - listitem: Medium I am tired and have to hand over passport and card before anything else
              - cell "Reception desk Registration form, on paper or on a tablet":
                - list:
                  - listitem: Reception desk
                  - listitem: Registration form, on paper or on a tablet
              - cell "The receptionist compares my passport and takes the payment":
                - list:
                  - listitem: The receptionist compares my passport and takes the payment
              - cell "The card company blocks the amount":
                - list:
                  - listitem: The card company blocks the amount
              - cell "The property management system updates the guest's record and the state of the room":
                - list:
                  - listitem: The property management system updates the guest's record and the state of the room
          - rowgroup:
            - row "Room entry":
              - rowheader "Room entry":
                - heading "Room entry" [level=2]:
                  - button "Room entry" [expanded]
            - row "My key card opens the door The room door On site +2 relieved Key card Electronic lock The lock system takes my key's rights from property management Housekeeping's app learns that the room is occupied":
              - rowheader "My key card opens the door":
                - heading "My key card opens the door" [level=3]:
                  - link "My key card opens the door":
                    - /url: "#my-key-card-opens-the-door"
              - cell "The room door":
                - link "The room door":
                  - /url: /touchpoints/room-door/
              - cell "On site":
                - link "On site":
                  - /url: /channels/on-site/
              - cell "+2 relieved"
              - cell
              - cell "Key card Electronic lock":
                - list:
                  - listitem: Key card
                  - listitem: Electronic lock
              - cell
              - cell
              - cell "The lock system takes my key's rights from property management Housekeeping's app learns that the room is occupied":
                - list:
                  - listitem: The lock system takes my key's rights from property management
                  - listitem: Housekeeping's app learns that the room is occupied"
    `);
  } finally {
    await browser.close();
    await book.close();
  }
});
