package org.credentialpath.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.portfolio.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attempt before, beside the one under review (rule 26). Whoever has the review may see it. */
@Service
@Transactional(readOnly = true)
public class EarlierRounds {

    private final Portfolios portfolios;

    EarlierRounds(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    /** By item; nothing in a first attempt, and nothing for an item that was not in the attempt before. */
    public Map<String, Earlier> of(Review review) {
        int attempt = review.round().attempt();
        if (attempt == 1) {
            return Map.of();
        }
        Submission before = portfolios.submission(review.round().caseId(), attempt - 1);
        Map<String, Earlier> items = new LinkedHashMap<>();
        for (Submission.Item old : before.items()) {
            review.submission().items().stream()
                    .filter(each -> each.item().equals(old.item()))
                    .forEach(now -> items.put(old.item(), Earlier.of(old.content(), now.content())));
        }
        return Map.copyOf(items);
    }
}
