/**
 * Keeps organisations. Start at {@link io.ytterby.licensing.organisation.db.PanacheOrganisations}.
 */
@NullMarked
package io.ytterby.licensing.organisation.db;

import org.jspecify.annotations.NullMarked;
