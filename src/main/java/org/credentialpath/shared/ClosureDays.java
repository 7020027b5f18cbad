package org.credentialpath.shared;

import java.time.LocalDate;
import java.util.Set;

/** Asked of whoever keeps them: the days the institution is closed besides weekends and holidays. */
public interface ClosureDays {

    Set<LocalDate> closureDays();
}
