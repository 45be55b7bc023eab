// @ts-check
/** @typedef {import('./types').Running} Running */

/**
 * PostgreSQL dates what is handed in, and its clock cannot be put back: a trigger of the test gives a first submission the day
 * that the simulation is at. Whether an earlier one is kept is still for the platform to say.
 * @param {Running} running
 */
export async function keepOwnDays({ strapi }) {
  await strapi.db.connection.raw(`
    create table public.simulated_day (at timestamptz not null);
    insert into public.simulated_day values (now());
    create function public.date_first_submission() returns trigger language plpgsql as $$
    begin
      new.submitted_at := (select at from public.simulated_day);
      return new;
    end $$;
    create trigger date_first_submission before update on zhaoshi_statistics.returns
      for each row when (old.submitted_at is null and new.submitted_at is not null)
      execute function public.date_first_submission();`);
}

/** From now on it is ten in the morning of a day in China. @param {Running} running @param {string} day */
export async function goTo({ strapi }, day) {
  await strapi.db.connection.raw('update public.simulated_day set at = ?', [
    `${day}T10:00:00+08:00`,
  ]);
}
