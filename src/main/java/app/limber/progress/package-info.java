/// Derives streaks, habit strength and statistics from sessions. Pure: nothing is stored, and today
/// is an argument.
package app.limber.progress;
