/** The text of src/charts/map/world.json. */
export function worldText(): string;
