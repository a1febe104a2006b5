/// Reminding every morning: turning it on and off, what is installed for it, and what happens when
/// it is due.
package app.limber.practice.reminder;
