/**
 * Schemes, the bodies that certify under them, their certificates, and what may be claimed of lots. Start at {@link io.ytterby.certification.claim.domain.LotBook}.
 */
@NullMarked
package io.ytterby.certification;

import org.jspecify.annotations.NullMarked;
