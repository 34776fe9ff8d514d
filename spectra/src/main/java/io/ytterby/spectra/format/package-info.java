/** Reading the files of instruments. Start at {@link io.ytterby.spectra.format.SpectrumFiles}. */
@NullMarked
package io.ytterby.spectra.format;

import org.jspecify.annotations.NullMarked;
