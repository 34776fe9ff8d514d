/**
 * What went into a product and what came out, as a certificate's applicant writes it. Start at {@link
 * io.ytterby.footprints.inventory.Inventory}.
 */
@NullMarked
package io.ytterby.footprints.inventory;

import org.jspecify.annotations.NullMarked;
