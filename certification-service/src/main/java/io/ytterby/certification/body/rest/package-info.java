/**
 * Accreditations over HTTP. Start at {@link io.ytterby.certification.body.rest.AccreditationResource}.
 */
@NullMarked
package io.ytterby.certification.body.rest;

import org.jspecify.annotations.NullMarked;
