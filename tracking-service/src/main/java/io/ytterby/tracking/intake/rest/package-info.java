/** The import of lots over HTTP. Start at {@link io.ytterby.tracking.intake.rest.LotImportResource}. */
@NullMarked
package io.ytterby.tracking.intake.rest;

import org.jspecify.annotations.NullMarked;
