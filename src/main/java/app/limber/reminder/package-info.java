/// When to remind someone of the morning's practice: a pure function of the plan, what happened
/// today, and the time.
package app.limber.reminder;
