/// The plan for the week.
package app.limber.plan;
