/// The daily reminder: turning it on and off, its installation, and what happens when it is due.
package app.limber.practice.reminder;
