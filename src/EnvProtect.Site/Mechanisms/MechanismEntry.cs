using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Site.Mechanisms;

/// <summary>One line of an index of campaigns, consultations or hand-overs.</summary>
public sealed record MechanismEntry(string Id, string Path, LocalizedText Title, LocalizedText Summary, PartialDate? From);
