/** Reports and their issuers' keys over HTTP. Start at {@link io.ytterby.inspection.report.rest.ReportResource}. */
@NullMarked
package io.ytterby.inspection.report.rest;

import org.jspecify.annotations.NullMarked;
