/// Decides when to remind the user to practise: a pure function of the plan, the day's history and
/// the time.
package app.limber.reminder;
