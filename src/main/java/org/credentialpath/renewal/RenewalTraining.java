package org.credentialpath.renewal;

import java.time.LocalDate;
import org.credentialpath.shared.Hours;

/** One training that is listed in a renewal. */
public record RenewalTraining(String title, LocalDate completed, Hours hours) {}
