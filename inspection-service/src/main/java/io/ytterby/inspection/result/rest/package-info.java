/**
 * Results over HTTP. Start at {@link io.ytterby.inspection.result.rest.ResultResource}.
 */
@NullMarked
package io.ytterby.inspection.result.rest;

import org.jspecify.annotations.NullMarked;
