/// The plan for the week: which routines the user means to do on which weekday.
package app.limber.plan;
