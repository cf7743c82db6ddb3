using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>A printed time limit as a deadline.</summary>
internal static class DeadlineText
{
    /// <summary>Null where the words are neither a date nor one of the known kinds.</summary>
    public static Deadline? Parse(string words)
    {
        var printed = words.Trim().TrimEnd('。', '；', ';', '.');
        if (ChineseDate.CountLimits(printed) is var limits && limits <= 1 && ChineseDate.EndOf(printed) is { } day) return Deadline.Of(DeadlineKind.Date, day, printed);
        if (limits > 1) return Deadline.Of(DeadlineKind.Date, LastLimit(printed), printed);
        return Kind(printed) is { } kind ? new(kind, null, new(printed, Lists.DeadlineKinds.Label(kind).En)) : null;
    }

    private static DeadlineKind? Kind(string words)
    {
        var isAtOnce = Has(words, "立行立改", "立即整改", "立整立改", "立即", "即知即改");
        var isOngoing = Has(words, "持续", "长期坚持", "长期", "常态");
        if (isAtOnce) return isOngoing ? DeadlineKind.ImmediateAndOngoing : DeadlineKind.Immediate;
        if (Has(words, "统一部署", "上级", "省里", "国家要求", "省要求")) return DeadlineKind.BySuperior;
        if (words.StartsWith('按') && Has(words, "方案", "计划")) return DeadlineKind.ByPlan;
        return isOngoing ? DeadlineKind.Ongoing : null;
    }

    private static DateOnly? LastLimit(string words)
    {
        DateOnly? last = null;
        foreach (var part in words.Split('；', ';', '，', ',', '。', '、'))
        {
            if (ChineseDate.EndOf(part) is { } day && (last is null || day > last)) last = day;
        }

        return last;
    }

    private static bool Has(string words, params ReadOnlySpan<string> any)
    {
        foreach (var one in any)
        {
            if (words.Contains(one, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
