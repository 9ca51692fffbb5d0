/** Removing the bot and adding it again: it welcomes anew, and has forgotten what it was told. */
import { says, type Playground } from '../../support/start-playground';

export function testInstallation(at: () => Playground): void {
  it('a bot that is removed and added again welcomes again, and has forgotten the language', async () => {
    await at().open('Personal Chat');
    const welcomes = at().cards().filter({ hasText: 'Connector Guide is ready' });
    const before = await welcomes.count();
    await says(await at().ask('language de'), 'Sprache: Deutsch');
    await at().mock('Uninstall application');
    await at().mock('Install application');
    await welcomes.nth(before).waitFor();
    await expect(welcomes.count()).resolves.toBe(before + 1);
    await says(await at().ask('what does 20100 mean'), 'What to do');
  });
}
