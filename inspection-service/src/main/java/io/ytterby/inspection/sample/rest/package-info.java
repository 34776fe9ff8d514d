/**
 * Samples over HTTP. Start at {@link io.ytterby.inspection.sample.rest.SampleResource}.
 */
@NullMarked
package io.ytterby.inspection.sample.rest;

import org.jspecify.annotations.NullMarked;
