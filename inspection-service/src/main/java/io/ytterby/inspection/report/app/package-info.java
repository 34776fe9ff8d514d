/** What an inspection found as a document of the office. Start at {@link io.ytterby.inspection.report.app.ReportResult}. */
@NullMarked
package io.ytterby.inspection.report.app;

import org.jspecify.annotations.NullMarked;
