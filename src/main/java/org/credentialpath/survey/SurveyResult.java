package org.credentialpath.survey;

import java.time.Instant;
import org.credentialpath.shared.CaseId;

/** What a collection came to when it was counted. */
public record SurveyResult(CaseId caseId, SurveyRates rates, boolean met, Instant countedAt) {}
