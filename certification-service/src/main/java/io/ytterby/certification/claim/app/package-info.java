/**
 * Follows goods, and states and ends claims, one transaction each. Start at {@link io.ytterby.certification.claim.app.StateClaim}.
 */
@NullMarked
package io.ytterby.certification.claim.app;

import org.jspecify.annotations.NullMarked;
