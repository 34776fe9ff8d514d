/**
 * Selectivity over HTTP, for customs alone. Start at
 * {@link io.ytterby.inspection.selectivity.rest.EvaluateResource}.
 */
@NullMarked
package io.ytterby.inspection.selectivity.rest;

import org.jspecify.annotations.NullMarked;
