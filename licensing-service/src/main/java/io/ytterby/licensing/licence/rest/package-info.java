/**
 * Licences over HTTP. Start at {@link io.ytterby.licensing.licence.rest.LicenceResource}.
 */
@NullMarked
package io.ytterby.licensing.licence.rest;

import org.jspecify.annotations.NullMarked;
