/// `limber plan`: shows and changes the plan for the week.
package app.limber.cli.plan;
