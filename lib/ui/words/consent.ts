/** The person's word that pages may be read. */

export const asked = 'When you click the icon, Jobprism reads the posting in this tab on your device. Nothing is sent anywhere.';
export const agree = 'I agree';
export const agreed = (day: string) => `Agreed on ${day}`;
export const takeBack = 'Take back';
export const failed = {text: 'The browser’s storage did not take it. Nothing has changed.', help: 'Try again.'};
