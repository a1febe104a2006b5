/// A session from the plan to the log: planning a routine for this user, playing it, recording it.
package app.limber.practice.session;
