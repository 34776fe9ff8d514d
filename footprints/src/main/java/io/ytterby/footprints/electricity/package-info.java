/** Scope 2 by place and by market. Start at {@link io.ytterby.footprints.electricity.CertificateJudge}. */
@NullMarked
package io.ytterby.footprints.electricity;

import org.jspecify.annotations.NullMarked;
