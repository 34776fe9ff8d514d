/**
 * Schemes over HTTP. Start at {@link io.ytterby.certification.scheme.rest.SchemeResource}.
 */
@NullMarked
package io.ytterby.certification.scheme.rest;

import org.jspecify.annotations.NullMarked;
