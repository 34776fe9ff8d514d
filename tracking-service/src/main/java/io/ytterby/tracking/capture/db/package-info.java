/**
 * Keeps capture jobs and what they have to read.
 *
 * <p>Start at {@link io.ytterby.tracking.capture.db.JdbiCaptureJobs}.
 */
@NullMarked
package io.ytterby.tracking.capture.db;

import org.jspecify.annotations.NullMarked;
