/** The way from the popup to the side panel. */

export const openPanel = 'Open the side panel';
