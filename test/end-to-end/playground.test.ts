/**
 * The demo, driven in Chromium as a user would: Microsoft's Agents Playground is the Teams client. One demo and one browser
 * serve all groups of `playground/`, one after the other.
 */
import { describeInBrowser } from '../support/browser';
import { startPlayground, type Playground } from '../support/start-playground';
import { testAnswers } from './playground/answers';
import { testCardsInPlace } from './playground/cards-in-place';
import { testCommands } from './playground/commands';
import { testDialog } from './playground/dialog';
import { testFeedback } from './playground/feedback';
import { testInstallation } from './playground/installation';
import { testSearch } from './playground/search';

jest.setTimeout(240_000);

describeInBrowser('the demo in a browser', () => {
  let playground: Playground | undefined;
  const at = () => playground!;

  beforeAll(async () => {
    playground = await startPlayground();
  });
  beforeEach(async () => {
    // A test that failed may have left a dialog open, and that one failure is enough.
    await at().page.keyboard.press('Escape');
  });
  afterAll(async () => {
    await playground?.stop();
  });

  describe('messages', () => {
    testAnswers(at);
  });
  describe('cards that change in place', () => {
    testCardsInPlace(at);
  });
  describe('the search of the message extension', () => {
    testSearch(at);
  });
  describe('the action of the message extension', () => {
    testDialog(at);
  });
  describe('feedback and reports', () => {
    testFeedback(at);
  });
  describe('commands', () => {
    testCommands(at);
  });
  describe('installation', () => {
    testInstallation(at);
  });
});
