/**
 * Who may certify what, where and when. Start at {@link io.ytterby.certification.body.domain.Accreditation}.
 */
@NullMarked
package io.ytterby.certification.body.domain;

import org.jspecify.annotations.NullMarked;
