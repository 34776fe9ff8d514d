/**
 * Grants and suspends accreditations. Start at {@link io.ytterby.certification.body.app.GrantAccreditation}.
 */
@NullMarked
package io.ytterby.certification.body.app;

import org.jspecify.annotations.NullMarked;
