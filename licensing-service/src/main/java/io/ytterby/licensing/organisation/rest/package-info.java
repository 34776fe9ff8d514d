/**
 * The registry over HTTP. Start at {@link io.ytterby.licensing.organisation.rest.OrganisationResource}.
 */
@NullMarked
package io.ytterby.licensing.organisation.rest;

import org.jspecify.annotations.NullMarked;
