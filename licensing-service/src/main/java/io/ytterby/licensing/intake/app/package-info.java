/** Drafts applications from a table, or only says what would come of it. Start at {@link io.ytterby.licensing.intake.app.ImportApplications}. */
@NullMarked
package io.ytterby.licensing.intake.app;

import org.jspecify.annotations.NullMarked;
