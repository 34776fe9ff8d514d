/**
 * Claims over HTTP. Start at {@link io.ytterby.certification.claim.rest.ClaimResource}.
 */
@NullMarked
package io.ytterby.certification.claim.rest;

import org.jspecify.annotations.NullMarked;
