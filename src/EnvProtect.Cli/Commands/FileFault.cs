using EnvProtect.Content;
using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Commands;

/// <summary>What goes wrong with files through no fault of the program: a full disk, a missing right, a folder that has gone.</summary>
internal static class FileFault
{
    /// <summary>What the system says of it; null where something else went wrong. What happens on several threads comes wrapped, and once is enough.</summary>
    public static LocalizedText? MessageOf(Exception fault) => fault switch
    {
        _ when SystemFault.Is(fault) => SystemFault.Words(fault),
        AggregateException many when many.Flatten().InnerExceptions.All(one => one is OperationCanceledException || MessageOf(one) is not null) =>
            many.Flatten().InnerExceptions.Select(MessageOf).FirstOrDefault(message => message is not null),
        _ => null,
    };
}
