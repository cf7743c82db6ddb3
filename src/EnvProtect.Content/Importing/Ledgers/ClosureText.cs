using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>Whether a case is closed, from a cell or from running text.</summary>
internal static class ClosureText
{
    private static readonly (string Words, IssueStatus Status)[] Known =
    [
        ("阶段性办结", IssueStatus.PhasedClosure), ("阶段办结", IssueStatus.PhasedClosure), ("部分办结", IssueStatus.InProgress),
        ("未办结", IssueStatus.InProgress), ("尚未完成", IssueStatus.InProgress), ("未完成", IssueStatus.InProgress), ("正在办理", IssueStatus.InProgress),
        ("办理中", IssueStatus.InProgress), ("正在整改", IssueStatus.InProgress), ("整改中", IssueStatus.InProgress), ("推进中", IssueStatus.InProgress),
        ("长期坚持", IssueStatus.LongTerm), ("已销号", IssueStatus.SignedOff), ("已办结", IssueStatus.Closed), ("已完成整改", IssueStatus.Closed),
        ("已整改到位", IssueStatus.Closed), ("办结", IssueStatus.Closed),
    ];

    /// <summary>Null where the words say nothing of it. A cell may also say 是 or 否.</summary>
    public static IssueStatus? Parse(string text, bool isCell)
    {
        var words = RunningText.Clean(text).TrimEnd('。');
        if (isCell && words is "是" or "√") return IssueStatus.Closed;
        if (isCell && words is "否" or "×") return IssueStatus.InProgress;
        foreach (var (known, status) in Known)
        {
            // In running text 办结 alone may be a promise (限期办结).
            if ((isCell || known != "办结") && words.Contains(known, StringComparison.Ordinal)) return status;
        }

        return null;
    }
}
