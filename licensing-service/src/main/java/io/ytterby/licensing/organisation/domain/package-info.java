/**
 * An organisation of the registry. Start at {@link io.ytterby.licensing.organisation.domain.Organisation}.
 */
@NullMarked
package io.ytterby.licensing.organisation.domain;

import org.jspecify.annotations.NullMarked;
