/** Passports, events and their issuers' keys over HTTP. Start at {@link io.ytterby.tracking.credential.rest.PassportResource}. */
@NullMarked
package io.ytterby.tracking.credential.rest;

import org.jspecify.annotations.NullMarked;
