/**
 * Keys in files. Start at {@link io.ytterby.inspection.evidence.data.FileEvidenceSigner}.
 */
@NullMarked
package io.ytterby.inspection.evidence.data;

import org.jspecify.annotations.NullMarked;
