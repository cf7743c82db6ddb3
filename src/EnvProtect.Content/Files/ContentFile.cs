namespace EnvProtect.Content;

/// <summary>What a content document is, as its folder and name say.</summary>
internal enum DocumentKind { Plan, Problem, Commitment, Case, Campaign, Task, Bulletin, Consultation, Handover, Page }

/// <summary>A content document: the Chinese original and its translation beside it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Follows from the path.</param>
/// <param name="Folder">The plan or campaign that the folder stands for, or the year of a case; otherwise null.</param>
/// <param name="Number">The number in the name of a problem, commitment or task.</param>
/// <param name="Original">The Chinese file.</param>
/// <param name="Translation">The English file, where there is one.</param>
internal sealed record ContentFile(
    DocumentKind Kind, string Id, string? Folder, int? Number, TreeFile Original, TreeFile? Translation)
{
    public bool IsIssue => Kind is DocumentKind.Problem or DocumentKind.Commitment or DocumentKind.Case or DocumentKind.Task;
}
