/**
 * Applications over HTTP. Start at {@link io.ytterby.licensing.application.rest.ApplicationResource}.
 */
@NullMarked
package io.ytterby.licensing.application.rest;

import org.jspecify.annotations.NullMarked;
