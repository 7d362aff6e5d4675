/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What happened to an account (hoạt động tài khoản). */
export type AccountActivityKind =
  /** An officer disabled the account, with a reason (cán bộ khóa tài khoản). */
  | 'ACCOUNT_DISABLED'
  /** An officer enabled the account again, with a reason (cán bộ mở khóa tài khoản). */
  | 'ACCOUNT_ENABLED'
  /** An officer looked at the state of the account (cán bộ xem tài khoản). */
  | 'ACCOUNT_READ'
  /** An officer approved the form of a child (phê duyệt đăng ký cho con). */
  | 'CHILD_REGISTRATION_APPROVED'
  /** The member withdrew the form of a child (hủy tờ khai đăng ký cho con). */
  | 'CHILD_REGISTRATION_CANCELLED'
  /** An officer of its agency read the form of a child (cán bộ xem tờ khai đăng ký cho con). */
  | 'CHILD_REGISTRATION_READ'
  /** An officer rejected the form of a child (từ chối đăng ký cho con). */
  | 'CHILD_REGISTRATION_REJECTED'
  /** The member began to register a child (bắt đầu đăng ký tài khoản cho con). */
  | 'CHILD_REGISTRATION_STARTED'
  /** The member submitted the form of a child (nộp tờ khai đăng ký cho con). */
  | 'CHILD_REGISTRATION_SUBMITTED'
  /** A wrong code was entered (nhập sai mã xác nhận). */
  | 'CODE_FAILED'
  /** Somebody looked the social-insurance code up and saw it masked (có người tra cứu mã số BHXH). */
  | 'CODE_LOOKED_UP'
  /** A look-up of a code found nobody (tra cứu mã số BHXH không có kết quả). */
  | 'CODE_LOOK_UP_MISSED'
  /** A look-up of a code was refused (tra cứu mã số BHXH bị từ chối). */
  | 'CODE_LOOK_UP_REFUSED'
  /** A code was sent (gửi mã xác nhận). */
  | 'CODE_SENT'
  /** A change of phone or e-mail was refused: a wrong password, or a phone of another account (từ chối đổi thông tin liên hệ). */
  | 'CONTACT_CHANGE_REFUSED'
  /** A change of phone or e-mail was begun (yêu cầu đổi thông tin liên hệ). */
  | 'CONTACT_CHANGE_REQUESTED'
  /** Another device wanted to sign in (thiết bị khác muốn đăng nhập). */
  | 'DEVICE_CONFLICT'
  /** Another device took over with a code (chuyển thiết bị). */
  | 'DEVICE_TAKEN_OVER'
  /** The e-mail for codes was changed (đổi thư điện tử). */
  | 'EMAIL_CHANGED'
  /** The temporary password was replaced (đặt mật khẩu lần đầu). */
  | 'FIRST_PASSWORD_SET'
  /** An officer was added; on no member’s account (thêm cán bộ). */
  | 'OFFICER_ADDED'
  /** An officer was disabled; on no member’s account (khóa cán bộ). */
  | 'OFFICER_DISABLED'
  /** An officer was given other duties; on no member’s account (đổi nhiệm vụ của cán bộ). */
  | 'OFFICER_DUTIES_CHANGED'
  /** An officer was enabled again; on no member’s account (mở khóa cán bộ). */
  | 'OFFICER_ENABLED'
  /** An officer was given a temporary password; on no member’s account (cấp lại mật khẩu cho cán bộ). */
  | 'OFFICER_PASSWORD_RESET'
  /** An officer signed in; on no member’s account (cán bộ đăng nhập). */
  | 'OFFICER_SIGNED_IN'
  /** An officer signed out; on no member’s account (cán bộ đăng xuất). */
  | 'OFFICER_SIGNED_OUT'
  /** A sign-in of an officer failed; on no member’s account (cán bộ đăng nhập sai). */
  | 'OFFICER_SIGN_IN_FAILED'
  /** The password was changed (đổi mật khẩu). */
  | 'PASSWORD_CHANGED'
  /** A change of password was begun (yêu cầu đổi mật khẩu). */
  | 'PASSWORD_CHANGE_REQUESTED'
  /** The password was reset (đặt lại mật khẩu). */
  | 'PASSWORD_RESET'
  /** A reset of the password was begun (yêu cầu đặt lại mật khẩu). */
  | 'PASSWORD_RESET_REQUESTED'
  /** An officer took a petition up, answered, forwarded, rejected or closed it (cán bộ xử lý phản ánh, kiến nghị). */
  | 'PETITION_HANDLED'
  /** An answer was rated (đánh giá trả lời). */
  | 'PETITION_RATED'
  /** An officer of its agency read a petition (cán bộ xem phản ánh, kiến nghị). */
  | 'PETITION_READ'
  /** A petition was sent (gửi phản ánh, kiến nghị). */
  | 'PETITION_SENT'
  /** A petition was supplemented (bổ sung phản ánh, kiến nghị). */
  | 'PETITION_SUPPLEMENTED'
  /** A petition was withdrawn (rút phản ánh, kiến nghị). */
  | 'PETITION_WITHDRAWN'
  /** The phone for codes was changed (đổi số điện thoại). */
  | 'PHONE_CHANGED'
  /** A used refresh token came again; the session was ended (token bị dùng lại). */
  | 'REFRESH_REUSED'
  /** An officer approved, and the account was made (phê duyệt đăng ký). */
  | 'REGISTRATION_APPROVED'
  /** A form 01 was withdrawn (hủy tờ khai đăng ký). */
  | 'REGISTRATION_CANCELLED'
  /** An officer of its agency read a form 01 (cán bộ xem tờ khai đăng ký). */
  | 'REGISTRATION_READ'
  /** A form 01 did not agree with the record, or there is an account already (đăng ký không được nhận). */
  | 'REGISTRATION_REFUSED'
  /** An officer rejected a form 01 (từ chối đăng ký). */
  | 'REGISTRATION_REJECTED'
  /** A form 01 was begun for this person (bắt đầu đăng ký tài khoản). */
  | 'REGISTRATION_STARTED'
  /** A form 01 was submitted (nộp tờ khai đăng ký). */
  | 'REGISTRATION_SUBMITTED'
  /** The member ended a session (kết thúc phiên đăng nhập). */
  | 'SESSION_ENDED'
  /** Somebody signed in with the password (đăng nhập). */
  | 'SIGNED_IN'
  /** The member signed out (đăng xuất). */
  | 'SIGNED_OUT'
  /** A wrong password was entered (nhập sai mật khẩu). */
  | 'SIGN_IN_FAILED'
  /** A try while the account was locked for the device (đăng nhập khi bị khóa). */
  | 'SIGN_IN_LOCKED'
  /** The password was right, but disabled or temporary (đăng nhập bị từ chối). */
  | 'SIGN_IN_REFUSED';

/** What an account is reached by (loại thông tin liên hệ). */
export type AccountContactKind =
  /** The e-mail address that codes go to; it may be shared (thư điện tử). */
  | 'EMAIL'
  /** The mobile phone that codes go to; one phone, one account (số điện thoại). */
  | 'PHONE';

/** Whether an account can be signed in to (trạng thái tài khoản). */
export type AccountStatus =
  /** It can (đang hoạt động). */
  | 'ACTIVE'
  /** An officer has disabled it (bị khóa). */
  | 'DISABLED';

/** What an address is for (loại địa chỉ). */
export type AddressKind =
  /** Contact address (địa chỉ liên hệ). */
  | 'CONTACT'
  /** Place of residence (nơi cư trú). */
  | 'RESIDENCE';

/** Level of a social-insurance agency, Decision 2286/QĐ-BTC (cấp cơ quan BHXH). */
export type AgencyLevel =
  /** Vietnam Social Security (BHXH Việt Nam). */
  | 'CENTRAL'
  /** Below the province (BHXH cơ sở; before 2025-07 BHXH quận, huyện). */
  | 'LOCAL'
  /** Of a province or city (BHXH tỉnh, thành phố). */
  | 'PROVINCIAL';

/** The registration that is decided on (phê duyệt đăng ký). */
export type ApproveRegistrationInput = {
  /** Its id in `registrationQueue` (mã định danh kỹ thuật). */
  readonly id: string;
};

/** The four tabs of a benefit record (loại thông tin hưởng). */
export type BenefitKind =
  /** Paid every month: pensions and allowances (Hàng tháng). */
  | 'MONTHLY'
  /** Sickness, maternity and convalescence (Ốm đau, thai sản, dưỡng sức). */
  | 'ODS'
  /** Paid once (Một lần). */
  | 'ONE_TIME'
  /** Unemployment insurance (Thất nghiệp). */
  | 'UNEMPLOYMENT';

/** The regime under which a benefit is paid (chế độ). */
export type BenefitRegime =
  /** Monthly allowance of those short of pension years, Law 41/2024/QH15 Article 23 (Trợ cấp hằng tháng theo Điều 23). */
  | 'ART23'
  /** Former commune officers (Trợ cấp cán bộ xã). */
  | 'COMMUNE'
  /** Loss of working capacity, old law (Trợ cấp mất sức lao động). */
  | 'DISAB'
  /** Funeral grant (Trợ cấp mai táng). */
  | 'FUNERAL'
  /** Attendance of a person injured at work (Trợ cấp phục vụ). */
  | 'INJ_CARE'
  /** Lump sum for a work injury or occupational disease, 5 to 30 % loss (Trợ cấp TNLĐ, BNN một lần). */
  | 'INJ_LUMP'
  /** Monthly for a work injury or occupational disease, 31 % loss or more (Trợ cấp TNLĐ, BNN hằng tháng). */
  | 'INJ_MONTHLY'
  /** Adoption of a child under six months (Nhận nuôi con nuôi dưới 6 tháng tuổi). */
  | 'MAT_ADOPT'
  /** Childbirth (Sinh con). */
  | 'MAT_BIRTH'
  /** Check-up in pregnancy (Khám thai). */
  | 'MAT_CHECKUP'
  /** Contraception (Biện pháp tránh thai). */
  | 'MAT_CONTRA'
  /** Lump sum at birth or adoption (Trợ cấp một lần khi sinh con hoặc nhận con nuôi). */
  | 'MAT_LUMP'
  /** Miscarriage, abortion or stillbirth (Sảy thai, phá thai, thai chết lưu). */
  | 'MAT_MISCARRY'
  /** Surrogacy, either side (Mang thai hộ, nhờ mang thai hộ). */
  | 'MAT_SURRO'
  /** Withdrawal of social insurance as a lump sum (BHXH một lần). */
  | 'ONE_TIME_BHXH'
  /** Leave of a man whose wife gives birth (Lao động nam nghỉ khi vợ sinh con). */
  | 'PAT_LEAVE'
  /** Pension (Lương hưu). */
  | 'PENSION'
  /** Convalescence after a work injury or occupational disease (Dưỡng sức sau TNLĐ, BNN). */
  | 'RECUP_INJ'
  /** Convalescence after maternity (Dưỡng sức sau thai sản). */
  | 'RECUP_MAT'
  /** Convalescence after sickness (Dưỡng sức sau ốm đau). */
  | 'RECUP_SICK'
  /** Regional allowance as a lump sum (Trợ cấp khu vực một lần). */
  | 'REGIONAL_ALLOW'
  /** Lump sum at retirement for extra years (Trợ cấp một lần khi nghỉ hưu). */
  | 'RETIRE_TOPUP'
  /** Care of a sick child (Con ốm). */
  | 'SICK_CHILD'
  /** Sickness that needs long treatment (Ốm đau dài ngày). */
  | 'SICK_LONG'
  /** The member's own sickness (Bản thân ốm). */
  | 'SICK_OWN'
  /** Social pension (Trợ cấp hưu trí xã hội). */
  | 'SOCIAL_PENSION'
  /** Survivors' basic, 50 % of the reference level (Tuất hằng tháng, mức cơ bản). */
  | 'SURV_BASIC'
  /** Survivors' nurture, 70 % of the reference level (Tuất hằng tháng, mức nuôi dưỡng). */
  | 'SURV_CARE'
  /** Survivors' lump sum (Tuất một lần). */
  | 'SURV_LUMP'
  /** Unemployment benefit (Trợ cấp thất nghiệp). */
  | 'UI_ALLOW'
  /** Counselling and job placement (Tư vấn, giới thiệu việc làm). */
  | 'UI_JOB'
  /** Support for keeping workers employed (Hỗ trợ đào tạo để duy trì việc làm). */
  | 'UI_RETAIN'
  /** Support for vocational training (Hỗ trợ đào tạo, nâng cao trình độ kỹ năng nghề). */
  | 'UI_TRAIN'
  /** Maternity allowance of voluntary insurance (Trợ cấp thai sản tự nguyện). */
  | 'VOL_MAT';

/** Which registration is withdrawn (hủy tờ khai). */
export type CancelRegistrationInput = {
  /** The challenge that it was submitted with (mã yêu cầu). */
  readonly challenge: string;
};

/** How the picture of a card lies (hướng ảnh thẻ). */
export type CardOrientation =
  /** As printed, 856 × 540 (ngang). */
  | 'LANDSCAPE'
  /** Turned clockwise by 90°, 540 × 856, to fill a phone held upright (xoay thẻ). */
  | 'PORTRAIT';

/** Side of a card (mặt thẻ). */
export type CardSide =
  /** With the notes and the rights of the holder (mặt sau). */
  | 'BACK'
  /** With the holder, the validity and the QR (mặt trước). */
  | 'FRONT';

/** What the registry says of a card (tình trạng thẻ). */
export type CardStatus =
  /** Its last day is past (hết giá trị, code 010). */
  | 'EXPIRED'
  /** Held by the agency or a facility (tạm giữ). */
  | 'HELD'
  /** Locked for a while (tạm khóa). */
  | 'LOCKED'
  /** Reported as no longer insured by its unit (đã báo giảm, code 120). */
  | 'REDUCED'
  /** Its validity was extended (đã gia hạn, code 003.1). */
  | 'RENEWED'
  /** Still valid, but a new card was issued (đã cấp thẻ mới, code 004). */
  | 'REPLACED'
  /** Taken back (đã thu hồi, code 110). */
  | 'REVOKED'
  /** The holder takes part no more (ngừng tham gia, code 124). */
  | 'STOPPED'
  /** Reported off, moved within the province (chuyển nội tỉnh, code 122). */
  | 'TRANSFERRED_IN'
  /** Reported off, moved to another province (chuyển ngoại tỉnh, code 121). */
  | 'TRANSFERRED_OUT'
  /** Valid (còn giá trị, code 000). */
  | 'VALID';

/** Level of care since 2025-01-01, Law 51/2024/QH15 (cấp khám bệnh, chữa bệnh). */
export type CareLevel =
  /** Basic level (cấp cơ bản). */
  | 'BASIC'
  /** Initial level (cấp ban đầu). */
  | 'INITIAL'
  /** Specialised level (cấp chuyên sâu). */
  | 'SPECIALISED';

/** Number of a health-insurance card: with 15 characters the name or the birth date beside it, with 10 digits both (tra cứu theo số thẻ BHYT). */
export type CodeByHealthCardInput = {
  /** Birth date as far as the papers say, such as `1975-04-12`, `1975-04` or `1975`; `12/04/1975` is read too (ngày sinh); absent or null means not given. */
  readonly birthDate?: string | null | undefined;
  /** 15 characters such as `GD4019900000001`, or 10 digits such as `9900000001` (số thẻ BHYT). */
  readonly cardNumber: string;
  /** Full name, with or without accents, such as `Nguyễn Văn An` or `nguyen van an` (họ và tên); absent or null means not given. */
  readonly fullName?: string | null | undefined;
};

/** Scanned QR code of a health-insurance card (tra cứu theo mã QR của thẻ BHYT). */
export type CodeByHealthCardQrInput = {
  /** The scanned text, with `|` between its fields and `$` at its end (nội dung mã QR). */
  readonly text: string;
};

/** Household code, name and birth date (tra cứu theo mã hộ gia đình). */
export type CodeByHouseholdInput = {
  /** Birth date as far as the papers say, such as `1975-04-12`, `1975-04` or `1975`; `12/04/1975` is read too (ngày sinh). */
  readonly birthDate: string;
  /** Full name, with or without accents, such as `Nguyễn Văn An` or `nguyen van an` (họ và tên). */
  readonly fullName: string;
  /** Household code, such as `9900000001` (mã hộ gia đình). */
  readonly householdCode: string;
};

/** Name, birth date and identity number (tra cứu theo giấy tờ tùy thân). */
export type CodeByIdentityInput = {
  /** Birth date as far as the papers say, such as `1975-04-12`, `1975-04` or `1975`; `12/04/1975` is read too (ngày sinh). */
  readonly birthDate: string;
  /** Full name, with or without accents, such as `Nguyễn Văn An` or `nguyen van an` (họ và tên). */
  readonly fullName: string;
  /** Personal id or CCCD, 12 digits such as `099184990001`; CMND, 9 digits; or a passport (số CCCD, CMND, hộ chiếu). */
  readonly identityNumber: string;
};

/** Name, birth date and place of residence (tra cứu theo nơi cư trú). */
export type CodeByPlaceInput = {
  /** Birth date as far as the papers say, such as `1975-04-12`, `1975-04` or `1975`; `12/04/1975` is read too (ngày sinh). */
  readonly birthDate: string;
  /** Full name, with or without accents, such as `Nguyễn Văn An` or `nguyen van an` (họ và tên). */
  readonly fullName: string;
  /** Code or name of any time, such as `01` or `Hà Nội`; old ones mean the province of today (tỉnh). */
  readonly province: string;
  /** Code or name of any time, such as `00070` or `Hoàn Kiếm`, to tell namesakes apart; absent or null means any (xã, phường). */
  readonly ward?: string | null | undefined;
};

/** How a code travels (kênh gửi mã xác nhận). */
export type CodeChannel =
  /** E-mail to the registered address (thư điện tử). */
  | 'EMAIL'
  /** Text message to the registered phone (tin nhắn). */
  | 'SMS';

/** What is known of the person: exactly one of these (cách tra cứu). */
export type CodeLookUpMethodInput =
  {   /** By card number (số thẻ BHYT). */
  readonly healthCard: CodeByHealthCardInput; readonly healthCardQr?: never; readonly household?: never; readonly identity?: never; readonly place?: never; }
  |  { readonly healthCard?: never;   /** By the scanned card (mã QR của thẻ BHYT). */
  readonly healthCardQr: CodeByHealthCardQrInput; readonly household?: never; readonly identity?: never; readonly place?: never; }
  |  { readonly healthCard?: never; readonly healthCardQr?: never;   /** By household (hộ gia đình). */
  readonly household: CodeByHouseholdInput; readonly identity?: never; readonly place?: never; }
  |  { readonly healthCard?: never; readonly healthCardQr?: never; readonly household?: never;   /** By identity number (giấy tờ tùy thân). */
  readonly identity: CodeByIdentityInput; readonly place?: never; }
  |  { readonly healthCard?: never; readonly healthCardQr?: never; readonly household?: never; readonly identity?: never;   /** By place of residence (nơi cư trú). */
  readonly place: CodeByPlaceInput; };

/** The code that arrived at the new contact (xác nhận đổi thông tin liên hệ). */
export type ConfirmContactChangeInput = {
  /** The challenge of `CodeSent` (mã yêu cầu). */
  readonly challenge: string;
  /** Six digits, such as `042816` (mã xác nhận). */
  readonly code: string;
};

/** The code that arrived (xác nhận chuyển thiết bị). */
export type ConfirmDeviceTakeoverInput = {
  /** The challenge of `DeviceConflict` (mã yêu cầu). */
  readonly challenge: string;
  /** Six digits, such as `042816` (mã xác nhận). */
  readonly code: string;
};

/** The code that arrived (mã xác nhận của cán bộ). */
export type ConfirmOfficerSignInInput = {
  /** The challenge of `CodeSent` (mã yêu cầu). */
  readonly challenge: string;
  /** Six digits, such as `042816` (mã xác nhận). */
  readonly code: string;
  /** Replaces a temporary password, 8 to 128 characters; ignored otherwise (mật khẩu mới). */
  readonly newPassword?: string | null | undefined;
};

/** The code that arrived (xác nhận đổi mật khẩu). */
export type ConfirmPasswordChangeInput = {
  /** The challenge of `CodeSent` (mã yêu cầu). */
  readonly challenge: string;
  /** Six digits, such as `042816` (mã xác nhận). */
  readonly code: string;
};

/** The code that arrived, and the new password twice (đặt lại mật khẩu). */
export type ConfirmPasswordResetInput = {
  /** The challenge of `CodeSent` (mã yêu cầu). */
  readonly challenge: string;
  /** Six digits, such as `042816` (mã xác nhận). */
  readonly code: string;
  /** The new one, 8 to 128 characters of any script (mật khẩu mới). */
  readonly newPassword: string;
  /** The new one again (nhập lại mật khẩu mới). */
  readonly newPasswordAgain: string;
};

/** Where letters go, by the places of today (địa chỉ liên hệ). */
export type ContactAddressInput = {
  /** Two digits, such as `01` (mã tỉnh, thành phố). */
  readonly provinceCode: string;
  /** House and street, at most 255 characters (số nhà, đường). */
  readonly street?: string | null | undefined;
  /** Five digits, such as `00070` (mã xã, phường). */
  readonly wardCode: string;
};

/** What a cost line is for (loại chi phí). */
export type CostLineKind =
  /** A drug, XML2 (Thuốc). */
  | 'DRUG'
  /** A service: examination, bed, test, procedure, XML3 (Dịch vụ kỹ thuật). */
  | 'SERVICE'
  /** A medical supply, XML3 (Vật tư y tế). */
  | 'SUPPLY';

/** How much of a date is known; old records may lack the day or the month (độ chính xác của ngày). */
export type DatePrecision =
  /** Day, month and year (ngày, tháng, năm). */
  | 'DAY'
  /** Month and year (tháng, năm). */
  | 'MONTH'
  /** The year only (năm). */
  | 'YEAR';

/** How far a message has come (tình trạng gửi). */
export type DeliveryState =
  /** The network says that it arrived; not every network does (đã nhận). */
  | 'DELIVERED'
  /** Could not be sent, or did not arrive; ask for a new code (gửi không thành công). */
  | 'FAILED'
  /** Waits to be sent, or to be sent again (đang chờ gửi). */
  | 'QUEUED'
  /** Handed over to the network (đã gửi). E-mail comes no further. */
  | 'SENT';

/** The device that asks (thiết bị). */
export type DeviceInput = {
  /** Random id that the app made once and keeps secret on the device, 8 to 64 of `A-Z a-z 0-9 . _ : -`, such as a UUID (mã thiết bị). */
  readonly id: string;
  /** Name to show the member, 1 to 100 characters, such as `iPhone của Hoà` (tên thiết bị). */
  readonly name: string;
};

/** Whether an entry of the public lists works (trạng thái hoạt động). */
export type DirectoryStatus =
  /** Working (đang hoạt động). */
  | 'ACTIVE'
  /** Closed, or its place was taken by another (đã đóng). */
  | 'CLOSED'
  /** Suspended for a time (tạm ngừng). */
  | 'SUSPENDED';

/** Whose account, and why (khóa tài khoản). */
export type DisableAccountInput = {
  /** Why, 5 to 500 characters; the owner reads it in `myAccountActivity` and at sign-in, and so does whoever knows the password (lý do). */
  readonly reason: string;
  /** Whose: ten digits, such as `9900000001` (mã số BHXH). */
  readonly socialInsuranceCode: string;
};

/** How the visit ended, MA_LOAI_RV (loại ra viện). */
export type DischargeType =
  /** Left without leave, code 3 (Trốn viện). */
  | 'ABSCONDED'
  /** Discharged, code 1 (Ra viện). */
  | 'DISCHARGED'
  /** Left on request, code 4 (Xin ra viện). */
  | 'LEFT_ON_REQUEST'
  /** Moved to another facility on request, code 5 (Chuyển theo yêu cầu). */
  | 'MOVED_ON_REQUEST'
  /** Referred for professional reasons, code 2 (Chuyển tuyến theo chuyên môn). */
  | 'REFERRED';

/** Whose account, and why (mở khóa tài khoản). */
export type EnableAccountInput = {
  /** Why, 5 to 500 characters; the owner reads it in `myAccountActivity` and at sign-in, and so does whoever knows the password (lý do). */
  readonly reason: string;
  /** Whose: ten digits, such as `9900000001` (mã số BHXH). */
  readonly socialInsuranceCode: string;
};

/** The session to end (phiên cần kết thúc). */
export type EndSessionInput = {
  /** Id of one of `mySessions` (mã phiên đăng nhập). */
  readonly session: string;
};

/** What a file is for (mục đích của tệp). It decides what the file may be and who may see it. */
export type FilePurpose =
  /** Photo of a birth certificate, for a child; JPEG or PNG, 5 MB (ảnh giấy khai sinh). */
  | 'BIRTH_CERTIFICATE'
  /** Back of an identity document, field 9 of form 01; JPEG or PNG, 5 MB (ảnh mặt sau giấy tờ). */
  | 'IDENTITY_BACK'
  /** Front of an identity document, field 9 of form 01; JPEG or PNG, 5 MB (ảnh mặt trước giấy tờ). */
  | 'IDENTITY_FRONT'
  /** Picture of a news article, public; JPEG or PNG, 5 MB; needs the duty `EDITORIAL` (ảnh tin bài). */
  | 'NEWS_PICTURE'
  /** Belongs to a petition; JPEG or PNG, 5 MB, or PDF, 10 MB (tệp đính kèm đơn thư). */
  | 'PETITION_ATTACHMENT'
  /** Photo of a person, field 8 of form 01; JPEG or PNG, 5 MB (ảnh cá nhân). */
  | 'PORTRAIT';

/** Whose code is looked for (thông tin tra cứu mã số BHXH). */
export type FindSocialInsuranceCodeInput = {
  /** What is known of the person (cách tra cứu). */
  readonly by: CodeLookUpMethodInput;
  /** Whether the accents of the name must be right; where the tone is written does not matter, `Hoà` is `Hòa` (tra cứu có dấu). */
  readonly exactAccents?: boolean;
  /** Absent or null at the first try; asked for by `ProofOfWorkRequired` (lời giải bài toán). */
  readonly proof?: ProofOfWorkInput | null | undefined;
};

/** Sex as recorded (giới tính). */
export type Gender =
  /** Female (Nữ, code 2). */
  | 'FEMALE'
  /** Male (Nam, code 1). */
  | 'MALE'
  /** Not determined (Chưa xác định, code 3). */
  | 'UNDETERMINED';

/** A point in Vietnam, WGS 84 (tọa độ). */
export type GeoPointInput = {
  /** Degrees north, 6 to 24, such as `21.0245` (vĩ độ). */
  readonly latitude: number;
  /** Degrees east, 102 to 118, such as `105.8412` (kinh độ). */
  readonly longitude: number;
};

/** Kind of an identity document (loại giấy tờ tùy thân). */
export type IdentityDocumentKind =
  /** Birth certificate (giấy khai sinh). */
  | 'BIRTH_CERTIFICATE'
  /** Citizen's identity card, 12 digits (căn cước công dân). */
  | 'CCCD'
  /** Former identity card, 9 digits (chứng minh nhân dân). */
  | 'CMND'
  /** Passport (hộ chiếu). */
  | 'PASSPORT'
  /** Notice of the personal identification number, 12 digits (số định danh cá nhân). */
  | 'PERSONAL_ID';

/** A compulsory or voluntary insurance that the member takes part in (loại bảo hiểm). */
export type InsuranceType =
  /** Unemployment insurance (Bảo hiểm thất nghiệp). */
  | 'BHTN'
  /** Work-injury and occupational-disease insurance (Bảo hiểm tai nạn lao động, bệnh nghề nghiệp). */
  | 'BHTNLD_BNN'
  /** Social insurance (Bảo hiểm xã hội). */
  | 'BHXH'
  /** Health insurance (Bảo hiểm y tế). */
  | 'BHYT';

/** State of a sick-leave certificate (trạng thái). */
export type LeaveCertificateStatus =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Used for a claim (Đã dùng đề nghị hưởng). */
  | 'USED'
  /** Can still be used to claim (Còn hiệu lực). */
  | 'VALID';

/** Area of residence that frees its people from referral rules (mã nơi đối tượng sinh sống). */
export type LivingArea =
  /** Area with hard social and economic conditions (K1). */
  | 'K1'
  /** Area with especially hard social and economic conditions (K2). */
  | 'K2'
  /** Island commune or island district (K3). */
  | 'K3';

/** How well an entry answers a search, the best first (mức độ khớp). */
export type LookUpMatch =
  /** Name and address hold every word, the last one perhaps only begun (tên hoặc địa chỉ có đủ các từ). */
  | 'ANYWHERE'
  /** It has the code that was typed, today or formerly (đúng mã). */
  | 'CODE'
  /** Its name is what was typed (đúng tên). */
  | 'NAME'
  /** Nothing holds every word; in its name one differs by a letter (tên gần đúng, sai khác một chữ cái). */
  | 'NAME_SIMILAR'
  /** Its name begins with what was typed (tên bắt đầu bằng từ khóa). */
  | 'NAME_START'
  /** Its name holds every word, in any order (tên có đủ các từ). */
  | 'NAME_WORDS'
  /** Nothing holds every word; in its name and address one differs by a letter (tên hoặc địa chỉ gần đúng). */
  | 'SIMILAR';

/** What a month is to the total of its insurance type (tình trạng của tháng). */
export type MonthStatus =
  /** Used by a lump sum or an unemployment benefit; not in the total (đã hưởng). */
  | 'CONSUMED'
  /** In the total (được tính). */
  | 'COUNTED'
  /** No segment names it; not in the total (gián đoạn). */
  | 'GAP'
  /** Not paid by the employer yet; not in the total (chậm đóng). */
  | 'LATE_UNPAID'
  /** 14 or more unpaid working days; not in the total (nghỉ không lương từ 14 ngày làm việc). */
  | 'NOT_CONTRIBUTED_14_DAYS'
  /** In the total once, though two or more segments name it (trùng quá trình). */
  | 'OVERLAP_SAME_TYPE';

/** What may be looked for around a point (loại địa điểm). */
export type NearbyKind =
  /** Social-insurance agencies (cơ quan BHXH). */
  | 'AGENCY'
  /** Collection points (điểm thu). */
  | 'COLLECTION_POINT'
  /** Medical facilities (cơ sở khám bệnh, chữa bệnh). */
  | 'FACILITY';

/** What an officer may do (nhiệm vụ của cán bộ). */
export type OfficerDuty =
  /** Disables and enables accounts (quản lý tài khoản). */
  | 'ACCOUNT'
  /** Writes news and frequently asked questions (biên tập tin tức, hỏi đáp). */
  | 'EDITORIAL'
  /** Answers petitions to the own agency (trả lời phản ánh, kiến nghị). */
  | 'PETITION'
  /** Decides on registrations of the own agency (duyệt hồ sơ đăng ký). */
  | 'REGISTRATION';

/** What an officer signs in with (cán bộ đăng nhập). */
export type OfficerSignInInput = {
  /** The device (thiết bị). */
  readonly device: DeviceInput;
  /** Login, such as `hoa.nguyen` (tên đăng nhập). */
  readonly login: string;
  /** Password (mật khẩu). */
  readonly password: string;
};

/** Why social insurance was withdrawn as a lump sum, Law 41/2024/QH15 Article 70 (căn cứ hưởng BHXH một lần). */
export type OneTimeGround =
  /** Settling abroad (Ra nước ngoài để định cư). */
  | 'EMIGRATION'
  /** Loss of 81 % of working capacity or more (Suy giảm khả năng lao động từ 81 % trở lên). */
  | 'LOSS_81'
  /** Insured before 2025-07-01, 12 months without insurance, under 20 years (Tham gia trước 01/07/2025, nghỉ 12 tháng, chưa đủ 20 năm). */
  | 'PRE_2025_12_MONTHS_OUT'
  /** Retirement age with fewer than 15 years (Đủ tuổi nghỉ hưu, chưa đủ 15 năm đóng). */
  | 'RETIREMENT_AGE_SHORT'
  /** A listed severe disease (Mắc bệnh nguy hiểm đến tính mạng). */
  | 'SEVERE_DISEASE';

/** Under which scheme a segment was contributed (hình thức tham gia). */
export type ParticipationScheme =
  /** Compulsory, through an employer (bắt buộc). */
  | 'COMPULSORY'
  /** Voluntary, by the member (tự nguyện). */
  | 'VOLUNTARY';

/** Where a segment stands (trạng thái quá trình). */
export type ParticipationStatus =
  /** Contributing now; counted (đang tham gia). */
  | 'ACTIVE'
  /** In a closed book; counted (đã chốt sổ). */
  | 'CLOSED'
  /** Used by a lump sum or an unemployment benefit; not counted (đã hưởng). */
  | 'CONSUMED'
  /** Ended; counted (đã kết thúc). */
  | 'ENDED'
  /** Not paid by the employer yet; counted once it is (chậm đóng). */
  | 'LATE'
  /** Kept for a later benefit; counted (bảo lưu). */
  | 'RESERVED';

/** Why a password is refused (lý do mật khẩu chưa đạt). */
export type PasswordWeakness =
  /** Among the passwords that are guessed first, such as `matkhau123` (quá phổ biến). */
  | 'COMMON'
  /** Holds the member's birth date (chứa ngày sinh). */
  | 'CONTAINS_BIRTH_DATE'
  /** Holds the social-insurance code or personal id number (chứa mã số BHXH, số định danh). */
  | 'CONTAINS_CODE'
  /** Holds the member's name (chứa họ tên). */
  | 'CONTAINS_NAME'
  /** Holds the member's phone number (chứa số điện thoại). */
  | 'CONTAINS_PHONE'
  /** One or two characters again and again (lặp lại ký tự). */
  | 'REPEATED'
  /** Is the password that is to be replaced (trùng mật khẩu cũ). */
  | 'SAME_AS_BEFORE'
  /** More than 128 characters (dài hơn 128 ký tự). */
  | 'TOO_LONG'
  /** Fewer than 8 characters (ngắn hơn 8 ký tự). */
  | 'TOO_SHORT'
  /** Holds control characters (chứa ký tự điều khiển). */
  | 'UNREADABLE';

/** How money is paid (hình thức lĩnh). */
export type PaymentMethod =
  /** To a personal account (Qua tài khoản cá nhân). */
  | 'BANK'
  /** In cash (Tiền mặt). */
  | 'CASH'
  /** To an authorised person, form 652 (Ủy quyền lĩnh thay). */
  | 'PROXY'
  /** Through the employer (Qua đơn vị sử dụng lao động). */
  | 'VIA_EMPLOYER';

/** The solution of a `ProofOfWorkRequired` (lời giải bài toán). */
export type ProofOfWorkInput = {
  /** Its `challenge`, unchanged (đề bài). */
  readonly challenge: string;
  /** 1 to 64 of `A-Z a-z 0-9 _ -`, such as `48291` (lời giải). */
  readonly nonce: string;
};

/** The token to exchange (token gia hạn). */
export type RefreshSessionInput = {
  /** The newest refresh token of the session (token gia hạn). */
  readonly refreshToken: string;
};

/** The identity document (giấy tờ tùy thân). */
export type RegistrationDocumentInput = {
  /** Who issued it, at most 255 characters (nơi cấp). */
  readonly issuedBy?: string | null | undefined;
  /** When it was issued (ngày cấp). */
  readonly issuedOn?: string | null | undefined;
  /** Which paper (loại giấy tờ). */
  readonly kind: RegistrationDocumentKind;
  /** Its number, such as `001085012345` (số giấy tờ). */
  readonly number: string;
};

/** A paper that says who somebody is (loại giấy tờ tùy thân). */
export type RegistrationDocumentKind =
  /** Birth certificate (giấy khai sinh). */
  | 'BIRTH_CERTIFICATE'
  /** Citizen identity card, 12 digits (căn cước công dân). */
  | 'CCCD'
  /** Former identity card, 9 digits (chứng minh nhân dân). */
  | 'CMND'
  /** Passport, such as `C1234567` (hộ chiếu). */
  | 'PASSPORT'
  /** Personal id number, 12 digits (số định danh cá nhân). */
  | 'PERSONAL_ID';

/** An uploaded photo of form 01 (ảnh kèm tờ khai). */
export type RegistrationPhotoInput = {
  /** The `file` of `requestUpload`, uploaded within 24 hours (mã tệp). */
  readonly file: string;
  /** What it shows, as it was uploaded for (nội dung ảnh). */
  readonly purpose: FilePurpose;
};

/** How far a registration has come (tình trạng tờ khai đăng ký). */
export type RegistrationStatus =
  /** Approved: the account is there (đã phê duyệt, đã cấp tài khoản). */
  | 'ACTIVATED'
  /** Withdrawn by whoever submitted it (đã hủy). */
  | 'CANCELLED'
  /** Filled in, and no code was sent (nháp). */
  | 'DRAFT'
  /** Nobody came within 30 days (hết hạn). */
  | 'EXPIRED'
  /** A code was sent to the phone (chờ mã xác nhận). */
  | 'OTP_PENDING'
  /** An officer rejected it, with a reason (từ chối). */
  | 'REJECTED'
  /** Waits for an officer; bring the identity document to the one-stop desk (đã gửi, chờ xác minh). */
  | 'SUBMITTED';

/** The registration that is decided on (từ chối đăng ký). */
export type RejectRegistrationInput = {
  /** Its id in `registrationQueue` (mã định danh kỹ thuật). */
  readonly id: string;
  /** What the registrant is told, 5 to 500 characters (lý do từ chối). */
  readonly reason: string;
};

/** The new phone or e-mail, and the password once more (đổi thông tin liên hệ). */
export type RequestContactChangeInput = {
  /** Which of the two (loại liên hệ). */
  readonly kind: AccountContactKind;
  /** The new one: a Vietnamese mobile number such as `0912345678` or `+84 912 345 678`, or an e-mail address such as `hoa@example.vn` (số điện thoại hoặc thư điện tử mới). */
  readonly newValue: string;
  /** The password that holds now (mật khẩu hiện tại). */
  readonly password: string;
};

/** The conflict to solve (yêu cầu chuyển thiết bị). */
export type RequestDeviceTakeoverInput = {
  /** The challenge of `DeviceConflict` (mã yêu cầu). */
  readonly challenge: string;
};

/** The old password, and the new one twice (đổi mật khẩu). */
export type RequestPasswordChangeInput = {
  /** The new one, 8 to 128 characters of any script (mật khẩu mới). */
  readonly newPassword: string;
  /** The new one again (nhập lại mật khẩu mới). */
  readonly newPasswordAgain: string;
  /** The password that holds now (mật khẩu cũ). */
  readonly oldPassword: string;
};

/** Whose password was forgotten, and where the code shall go (quên mật khẩu). */
export type RequestPasswordResetInput = {
  /** To the registered phone or e-mail (kênh nhận mã). */
  readonly channel: CodeChannel;
  /** The device that asks (thiết bị). */
  readonly device: DeviceInput;
  /** Social-insurance code, 10 digits such as `9900000001`, or personal id number, 12 digits (mã số BHXH hoặc số định danh cá nhân). */
  readonly login: string;
};

/** What is going to be uploaded (yêu cầu tải tệp lên). */
export type RequestUploadInput = {
  /** Random id of the app on this device, 8 to 64 of `A-Z a-z 0-9 . _ : -`; without a sign-in it has a count of its own beside others of its network (mã thiết bị). */
  readonly deviceId?: string | null | undefined;
  /** What the file is for (mục đích của tệp). */
  readonly purpose: FilePurpose;
};

/** Which registration waits for a new code (gửi lại mã đăng ký). */
export type ResendRegistrationCodeInput = {
  /** The challenge of `CodeSent` (mã yêu cầu). */
  readonly challenge: string;
};

/** Why a session ended (lý do kết thúc phiên đăng nhập). */
export type SessionEndReason =
  /** An officer disabled the account (cán bộ khóa tài khoản). */
  | 'DISABLED_BY_OFFICER'
  /** The member ended it with `endSession` (người dùng kết thúc phiên). */
  | 'ENDED_BY_MEMBER'
  /** It was not used for 30 days (hết hạn). */
  | 'EXPIRED'
  /** The password was changed (đổi mật khẩu). */
  | 'PASSWORD_CHANGED'
  /** A forgotten password was reset (đặt lại mật khẩu). */
  | 'PASSWORD_RESET'
  /** A used refresh token came again: it may be stolen (token bị dùng lại). */
  | 'REFRESH_REUSED'
  /** The member signed in again on the same device (đăng nhập lại cùng thiết bị). */
  | 'REPLACED'
  /** The member signed out on that device (đăng xuất). */
  | 'SIGNED_OUT'
  /** The member signed in on another device (đăng nhập trên thiết bị khác). */
  | 'TAKEN_OVER';

/** The password in place of the temporary one, twice (đặt mật khẩu lần đầu). */
export type SetFirstPasswordInput = {
  /** The challenge of `PasswordChangeRequired` (mã yêu cầu). */
  readonly challenge: string;
  /** The new one, 8 to 128 characters of any script (mật khẩu mới). */
  readonly newPassword: string;
  /** The new one again (nhập lại mật khẩu mới). */
  readonly newPasswordAgain: string;
};

/** What somebody signs in with (thông tin đăng nhập). */
export type SignInInput = {
  /** The device to sign in on (thiết bị). */
  readonly device: DeviceInput;
  /** Social-insurance code, 10 digits such as `9900000001`, or personal id number, 12 digits (mã số BHXH hoặc số định danh cá nhân). */
  readonly login: string;
  /** 1 to 128 characters (mật khẩu). */
  readonly password: string;
};

/** Form 01 of Decree 166/2016 (Mẫu số 01: tờ khai đăng ký sử dụng phương thức giao dịch điện tử). */
export type StartRegistrationInput = {
  /** As the papers say: `1975-04-12`, `1975-04` or `1975`; `12/04/1975` is read too (ngày sinh). */
  readonly birthDate: string;
  /** Where letters go (địa chỉ liên hệ). */
  readonly contactAddress: ContactAddressInput;
  /** The device that registers (thiết bị). */
  readonly device: DeviceInput;
  /** E-mail, such as `an@example.vn` (thư điện tử). */
  readonly email?: string | null | undefined;
  /** Whole name, such as `Nguyễn Văn An`; accents may be left out (họ và tên). */
  readonly fullName: string;
  /** The paper (giấy tờ tùy thân). */
  readonly identityDocument: RegistrationDocumentInput;
  /** Receives the codes, such as `0912345678` (số điện thoại). */
  readonly phone: string;
  /** Photos of the person and of the paper, fields 8 and 9; `registrationForm` says which, and whether they are required (ảnh kèm tờ khai). */
  readonly photos?: ReadonlyArray<RegistrationPhotoInput>;
  /** Code of the agency that decides, such as `0100` (cơ quan tiếp nhận). */
  readonly receivingAgencyCode: string;
  /** Send the form by e-mail, too, as PDF; needs `email` (gửi email tờ khai). */
  readonly sendFormByEmail?: boolean;
  /** Ten digits, such as `9900000001` (mã số BHXH). */
  readonly socialInsuranceCode: string;
};

/** The code that arrived, and the commitment of the form (nộp tờ khai). */
export type SubmitRegistrationInput = {
  /** The challenge of `CodeSent` (mã yêu cầu). */
  readonly challenge: string;
  /** Six digits, such as `042816` (mã xác nhận). */
  readonly code: string;
  /** True: what the form says is right, and its rules are kept (cam kết, đồng ý). */
  readonly commitment: boolean;
};

/** Result of the treatment, KET_QUA_DTRI (kết quả điều trị). */
export type TreatmentResult =
  /** Cured, code 1 (Khỏi). */
  | 'CURED'
  /** Died, code 5 (Tử vong). */
  | 'DIED'
  /** Died outside the facility, code 8 (Tử vong ngoại viện). */
  | 'DIED_OUTSIDE'
  /** Improved, code 2 (Đỡ). */
  | 'IMPROVED'
  /** Poor prognosis, taken home, code 6 (Tiên lượng nặng xin về). */
  | 'POOR_PROGNOSIS_TAKEN_HOME'
  /** Unchanged, code 3 (Không thay đổi). */
  | 'UNCHANGED'
  /** Not determined, code 7 (Chưa xác định). */
  | 'UNDETERMINED'
  /** Worse, code 4 (Nặng hơn). */
  | 'WORSE';

/** State of an unemployment decision, Law 74/2025/QH15 Article 41 (trạng thái hưởng trợ cấp thất nghiệp). */
export type UnemploymentStatus =
  /** Cancelled (Hủy hưởng). */
  | 'CANCELLED'
  /** Being drawn (Đang hưởng). */
  | 'GRANTED'
  /** Moved to another place of payment (Chuyển nơi hưởng). */
  | 'MOVED'
  /** Drawn again after a suspension (Tiếp tục). */
  | 'RESUMED'
  /** Suspended: unpaid until the job search is reported (Tạm dừng). */
  | 'SUSPENDED'
  /** Ended on a ground of Article 41.4 (Chấm dứt). */
  | 'TERMINATED';

/** How final the record of a visit is (trạng thái hồ sơ). */
export type VisitStatus =
  /** Changed by the insurer after review (Đã điều chỉnh). */
  | 'ADJUSTED'
  /** Settled (Đã quyết toán). */
  | 'FINAL'
  /** As the facility sent it; it may still correct it (Tạm thời). */
  | 'PROVISIONAL';

export type BenefitsQueryVariables = Exact<{
  kind?: BenefitKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BenefitsQuery = { readonly me: { readonly benefits: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'MonthlyBenefit', readonly averageSalary: string | null, readonly entitlementRate: string | null, readonly id: string, readonly kind: BenefitKind, readonly regime: BenefitRegime, readonly regimeName: string, readonly amount: string, readonly fromDate: string | null, readonly toDate: string | null, readonly decisionNumber: string | null, readonly decisionDate: string | null, readonly organisationName: string | null, readonly bankName: string | null, readonly bankAccountNumber: string | null, readonly paymentMethod: PaymentMethod | null, readonly adjustments: ReadonlyArray<{ readonly decree: string, readonly fromMonth: string, readonly percent: string | null, readonly amount: string | null }> }
          | { readonly __typename: 'OneTimeBenefit', readonly ground: OneTimeGround | null, readonly monthsConsumed: number | null, readonly id: string, readonly kind: BenefitKind, readonly regime: BenefitRegime, readonly regimeName: string, readonly amount: string, readonly fromDate: string | null, readonly toDate: string | null, readonly decisionNumber: string | null, readonly decisionDate: string | null, readonly organisationName: string | null, readonly bankName: string | null, readonly bankAccountNumber: string | null, readonly paymentMethod: PaymentMethod | null }
          | { readonly __typename: 'SicknessMaternityBenefit', readonly days: string | null, readonly periodText: string | null, readonly id: string, readonly kind: BenefitKind, readonly regime: BenefitRegime, readonly regimeName: string, readonly amount: string, readonly fromDate: string | null, readonly toDate: string | null, readonly decisionNumber: string | null, readonly decisionDate: string | null, readonly organisationName: string | null, readonly bankName: string | null, readonly bankAccountNumber: string | null, readonly paymentMethod: PaymentMethod | null }
          | { readonly __typename: 'UnemploymentBenefit', readonly status: UnemploymentStatus | null, readonly monthsGranted: number | null, readonly monthsDrawn: number | null, readonly monthsRemaining: number | null, readonly periodText: string | null, readonly id: string, readonly kind: BenefitKind, readonly regime: BenefitRegime, readonly regimeName: string, readonly amount: string, readonly fromDate: string | null, readonly toDate: string | null, readonly decisionNumber: string | null, readonly decisionDate: string | null, readonly organisationName: string | null, readonly bankName: string | null, readonly bankAccountNumber: string | null, readonly paymentMethod: PaymentMethod | null }
         }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type FindSocialInsuranceCodeMutationVariables = Exact<{
  input: FindSocialInsuranceCodeInput;
}>;


export type FindSocialInsuranceCodeMutation = { readonly findSocialInsuranceCode:
    | { readonly __typename: 'CodeFound', readonly candidates: ReadonlyArray<{ readonly maskedName: string, readonly maskedCode: string, readonly birthYear: number, readonly province: string | null }> }
    | { readonly __typename: 'CodeNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'LookUpRateLimited', readonly code: string, readonly message: string, readonly until: string }
    | { readonly __typename: 'ProofOfWorkRequired', readonly code: string, readonly message: string, readonly challenge: string, readonly difficulty: number, readonly expiresAt: string }
    | { readonly __typename: 'TooManyCandidates', readonly code: string, readonly message: string }
   };

export type RequestContactChangeMutationVariables = Exact<{
  input: RequestContactChangeInput;
}>;


export type RequestContactChangeMutation = { readonly requestContactChange:
    | { readonly __typename: 'AccountLocked', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'ChallengeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeSent', readonly challenge: string, readonly channel: CodeChannel, readonly maskedDestination: string | null, readonly codeExpiresAt: string, readonly resendAt: string }
    | { readonly __typename: 'CodeTooSoon', readonly retryAt: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'ContactKeptByGuardian', readonly code: string, readonly message: string }
    | { readonly __typename: 'ContactUnchanged', readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordWrong', readonly code: string, readonly message: string }
   };

export type ConfirmContactChangeMutationVariables = Exact<{
  input: ConfirmContactChangeInput;
}>;


export type ConfirmContactChangeMutation = { readonly confirmContactChange:
    | { readonly __typename: 'CodeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'ContactChanged', readonly kind: AccountContactKind, readonly maskedContact: string, readonly at: string }
    | { readonly __typename: 'PhoneTaken', readonly code: string, readonly message: string }
   };

export type RequestDeviceTakeoverMutationVariables = Exact<{
  input: RequestDeviceTakeoverInput;
}>;


export type RequestDeviceTakeoverMutation = { readonly requestDeviceTakeover:
    | { readonly __typename: 'ChallengeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeSent', readonly challenge: string, readonly channel: CodeChannel, readonly maskedDestination: string | null, readonly codeExpiresAt: string, readonly resendAt: string }
    | { readonly __typename: 'CodeTooSoon', readonly retryAt: string, readonly code: string, readonly message: string }
   };

export type ConfirmDeviceTakeoverMutationVariables = Exact<{
  input: ConfirmDeviceTakeoverInput;
}>;


export type ConfirmDeviceTakeoverMutation = { readonly confirmDeviceTakeover:
    | { readonly __typename: 'CodeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly member: { readonly fullName: string, readonly socialInsuranceCode: string } }
   };

export type CodeDeliveryQueryVariables = Exact<{
  challenge: string;
}>;


export type CodeDeliveryQuery = { readonly codeDelivery: { readonly channel: CodeChannel, readonly state: DeliveryState, readonly isFinal: boolean, readonly resendAt: string } | null };

type Failure_AccountDisabled_Fragment = { readonly code: string, readonly message: string };

type Failure_AccountLocked_Fragment = { readonly until: string, readonly code: string, readonly message: string };

type Failure_AccountNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_AccountUnchanged_Fragment = { readonly code: string, readonly message: string };

type Failure_AlreadyRegistered_Fragment = { readonly code: string, readonly message: string };

type Failure_ArticleAlreadyPublished_Fragment = { readonly code: string, readonly message: string };

type Failure_ArticleAlreadyWithdrawn_Fragment = { readonly code: string, readonly message: string };

type Failure_ArticleChanged_Fragment = { readonly code: string, readonly message: string };

type Failure_AssistantLimitReached_Fragment = { readonly code: string, readonly message: string };

type Failure_AttachmentNotUsable_Fragment = { readonly code: string, readonly message: string };

type Failure_ChallengeInvalid_Fragment = { readonly code: string, readonly message: string };

type Failure_CodeInvalid_Fragment = { readonly code: string, readonly message: string };

type Failure_CodeLimitReached_Fragment = { readonly until: string, readonly code: string, readonly message: string };

type Failure_CodeNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_CodeTooSoon_Fragment = { readonly retryAt: string, readonly code: string, readonly message: string };

type Failure_ContactKeptByGuardian_Fragment = { readonly code: string, readonly message: string };

type Failure_ContactUnchanged_Fragment = { readonly code: string, readonly message: string };

type Failure_ConversationFull_Fragment = { readonly code: string, readonly message: string };

type Failure_ConversationNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_CorrectionNoteRequired_Fragment = { readonly code: string, readonly message: string };

type Failure_DeviceConflict_Fragment = { readonly code: string, readonly message: string };

type Failure_FaqCategoryChanged_Fragment = { readonly code: string, readonly message: string };

type Failure_FaqCategoryInUse_Fragment = { readonly code: string, readonly message: string };

type Failure_FaqCategoryNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_FaqCategoryWithdrawn_Fragment = { readonly code: string, readonly message: string };

type Failure_FaqChanged_Fragment = { readonly code: string, readonly message: string };

type Failure_FaqMarkLimitReached_Fragment = { readonly code: string, readonly message: string };

type Failure_FaqNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_FaqOrderIncomplete_Fragment = { readonly code: string, readonly message: string };

type Failure_IdentityNotMatched_Fragment = { readonly code: string, readonly message: string };

type Failure_InvalidCredentials_Fragment = { readonly code: string, readonly message: string };

type Failure_LookUpRateLimited_Fragment = { readonly code: string, readonly message: string };

type Failure_NewsArticleNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_NewsCategoryNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_NewsPictureUnusable_Fragment = { readonly code: string, readonly message: string };

type Failure_OfficerPasswordRequired_Fragment = { readonly code: string, readonly message: string };

type Failure_OfficerSignInLocked_Fragment = { readonly until: string, readonly code: string, readonly message: string };

type Failure_OfficerSignInRefused_Fragment = { readonly code: string, readonly message: string };

type Failure_OldPasswordWrong_Fragment = { readonly code: string, readonly message: string };

type Failure_PasswordChangeRequired_Fragment = { readonly code: string, readonly message: string };

type Failure_PasswordTooWeak_Fragment = { readonly reasons: ReadonlyArray<PasswordWeakness>, readonly code: string, readonly message: string };

type Failure_PasswordWrong_Fragment = { readonly code: string, readonly message: string };

type Failure_PasswordsDiffer_Fragment = { readonly code: string, readonly message: string };

type Failure_PetitionLimitReached_Fragment = { readonly code: string, readonly message: string };

type Failure_PetitionNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_PetitionNotOpen_Fragment = { readonly code: string, readonly message: string };

type Failure_PetitionNotYours_Fragment = { readonly code: string, readonly message: string };

type Failure_PhoneInUse_Fragment = { readonly code: string, readonly message: string };

type Failure_PhoneTaken_Fragment = { readonly code: string, readonly message: string };

type Failure_ProofOfWorkRequired_Fragment = { readonly code: string, readonly message: string };

type Failure_RefreshTokenInvalid_Fragment = { readonly code: string, readonly message: string };

type Failure_RegistrationLimitReached_Fragment = { readonly until: string, readonly code: string, readonly message: string };

type Failure_RegistrationNotOpen_Fragment = { readonly code: string, readonly message: string };

type Failure_RegistrationPhotoNotUsable_Fragment = { readonly photos: ReadonlyArray<FilePurpose>, readonly code: string, readonly message: string };

type Failure_SessionHasEnded_Fragment = { readonly code: string, readonly message: string };

type Failure_SessionNotFound_Fragment = { readonly code: string, readonly message: string };

type Failure_TemporaryPasswordExpired_Fragment = { readonly code: string, readonly message: string };

type Failure_TooManyCandidates_Fragment = { readonly code: string, readonly message: string };

type Failure_UploadLimitReached_Fragment = { readonly until: string, readonly code: string, readonly message: string };

export type FailureFragment =
  | Failure_AccountDisabled_Fragment
  | Failure_AccountLocked_Fragment
  | Failure_AccountNotFound_Fragment
  | Failure_AccountUnchanged_Fragment
  | Failure_AlreadyRegistered_Fragment
  | Failure_ArticleAlreadyPublished_Fragment
  | Failure_ArticleAlreadyWithdrawn_Fragment
  | Failure_ArticleChanged_Fragment
  | Failure_AssistantLimitReached_Fragment
  | Failure_AttachmentNotUsable_Fragment
  | Failure_ChallengeInvalid_Fragment
  | Failure_CodeInvalid_Fragment
  | Failure_CodeLimitReached_Fragment
  | Failure_CodeNotFound_Fragment
  | Failure_CodeTooSoon_Fragment
  | Failure_ContactKeptByGuardian_Fragment
  | Failure_ContactUnchanged_Fragment
  | Failure_ConversationFull_Fragment
  | Failure_ConversationNotFound_Fragment
  | Failure_CorrectionNoteRequired_Fragment
  | Failure_DeviceConflict_Fragment
  | Failure_FaqCategoryChanged_Fragment
  | Failure_FaqCategoryInUse_Fragment
  | Failure_FaqCategoryNotFound_Fragment
  | Failure_FaqCategoryWithdrawn_Fragment
  | Failure_FaqChanged_Fragment
  | Failure_FaqMarkLimitReached_Fragment
  | Failure_FaqNotFound_Fragment
  | Failure_FaqOrderIncomplete_Fragment
  | Failure_IdentityNotMatched_Fragment
  | Failure_InvalidCredentials_Fragment
  | Failure_LookUpRateLimited_Fragment
  | Failure_NewsArticleNotFound_Fragment
  | Failure_NewsCategoryNotFound_Fragment
  | Failure_NewsPictureUnusable_Fragment
  | Failure_OfficerPasswordRequired_Fragment
  | Failure_OfficerSignInLocked_Fragment
  | Failure_OfficerSignInRefused_Fragment
  | Failure_OldPasswordWrong_Fragment
  | Failure_PasswordChangeRequired_Fragment
  | Failure_PasswordTooWeak_Fragment
  | Failure_PasswordWrong_Fragment
  | Failure_PasswordsDiffer_Fragment
  | Failure_PetitionLimitReached_Fragment
  | Failure_PetitionNotFound_Fragment
  | Failure_PetitionNotOpen_Fragment
  | Failure_PetitionNotYours_Fragment
  | Failure_PhoneInUse_Fragment
  | Failure_PhoneTaken_Fragment
  | Failure_ProofOfWorkRequired_Fragment
  | Failure_RefreshTokenInvalid_Fragment
  | Failure_RegistrationLimitReached_Fragment
  | Failure_RegistrationNotOpen_Fragment
  | Failure_RegistrationPhotoNotUsable_Fragment
  | Failure_SessionHasEnded_Fragment
  | Failure_SessionNotFound_Fragment
  | Failure_TemporaryPasswordExpired_Fragment
  | Failure_TooManyCandidates_Fragment
  | Failure_UploadLimitReached_Fragment
;

export type SentCodeFragment = { readonly challenge: string, readonly channel: CodeChannel, readonly maskedDestination: string | null, readonly codeExpiresAt: string, readonly resendAt: string };

export type FileAddressFragment = { readonly id: string, readonly mediaType: string, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly url: string, readonly urlExpiresAt: string };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { readonly requestUpload:
    | { readonly __typename: 'UploadLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'UploadReady', readonly file: string, readonly uploadUrl: string, readonly expiresAt: string, readonly maxBytes: number, readonly mediaTypes: ReadonlyArray<string> }
   };

export type HealthCardDetailsFragment = { readonly id: string, readonly number: string, readonly fullNumber: string, readonly subjectCode: string, readonly subjectGroup: string | null, readonly benefitLevel: number, readonly benefitText: string, readonly coverageRate: string, readonly livingArea: LivingArea | null, readonly validFrom: string, readonly validTo: string | null, readonly validityText: string, readonly issuedOn: string | null, readonly issuerName: string | null, readonly facilityCodeText: string | null, readonly fiveYearContinuousDate: string | null, readonly copaymentExemptFrom: string | null, readonly effectiveStatus: CardStatus, readonly serves: boolean, readonly facility: { readonly code: string, readonly name: string } | null };

export type HealthCardQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthCardQuery = { readonly me: { readonly fullName: string, readonly birthDateText: string, readonly gender: Gender, readonly healthCard: { readonly id: string, readonly number: string, readonly fullNumber: string, readonly subjectCode: string, readonly subjectGroup: string | null, readonly benefitLevel: number, readonly benefitText: string, readonly coverageRate: string, readonly livingArea: LivingArea | null, readonly validFrom: string, readonly validTo: string | null, readonly validityText: string, readonly issuedOn: string | null, readonly issuerName: string | null, readonly facilityCodeText: string | null, readonly fiveYearContinuousDate: string | null, readonly copaymentExemptFrom: string | null, readonly effectiveStatus: CardStatus, readonly serves: boolean, readonly facility: { readonly code: string, readonly name: string } | null } | null } };

export type HealthCardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HealthCardsQuery = { readonly me: { readonly healthCards: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly fullNumber: string, readonly subjectCode: string, readonly subjectGroup: string | null, readonly benefitLevel: number, readonly benefitText: string, readonly coverageRate: string, readonly livingArea: LivingArea | null, readonly validFrom: string, readonly validTo: string | null, readonly validityText: string, readonly issuedOn: string | null, readonly issuerName: string | null, readonly facilityCodeText: string | null, readonly fiveYearContinuousDate: string | null, readonly copaymentExemptFrom: string | null, readonly effectiveStatus: CardStatus, readonly serves: boolean, readonly facility: { readonly code: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type HealthCardPictureQueryVariables = Exact<{
  side: CardSide;
  orientation: CardOrientation;
}>;


export type HealthCardPictureQuery = { readonly me: { readonly healthCard: { readonly number: string, readonly qrPayload: string, readonly image: { readonly svg: string, readonly width: number, readonly height: number, readonly dataUrl: string } } | null } };

export type PositionFragment = { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string };

type FoundParts_AgencyEdge_Fragment = { readonly match: LookUpMatch | null, readonly nameParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }>, readonly addressParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> | null };

type FoundParts_CollectionPointEdge_Fragment = { readonly match: LookUpMatch | null, readonly nameParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }>, readonly addressParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> | null };

type FoundParts_EmployerEdge_Fragment = { readonly match: LookUpMatch | null, readonly nameParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }>, readonly addressParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> | null };

type FoundParts_FacilityEdge_Fragment = { readonly match: LookUpMatch | null, readonly nameParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }>, readonly addressParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> | null };

export type FoundPartsFragment =
  | FoundParts_AgencyEdge_Fragment
  | FoundParts_CollectionPointEdge_Fragment
  | FoundParts_EmployerEdge_Fragment
  | FoundParts_FacilityEdge_Fragment
;

export type AgencyEntryFragment = { readonly id: string, readonly code: string, readonly name: string, readonly level: AgencyLevel, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly validFrom: string, readonly validTo: string | null, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null };

export type FacilityEntryFragment = { readonly id: string, readonly code: string, readonly name: string, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly careLevel: CareLevel | null, readonly hospitalClass: string | null, readonly contracted: boolean, readonly acceptsRegistration: boolean, readonly issuesSickLeave: boolean, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null };

export type EmployerEntryFragment = { readonly id: string, readonly name: string, readonly address: string | null, readonly taxCode: string | null, readonly codes: ReadonlyArray<string>, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null };

export type CollectionPointEntryFragment = { readonly id: string, readonly code: string, readonly name: string, readonly collectorName: string | null, readonly staffName: string | null, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null };

export type ProvincesQueryVariables = Exact<{
  onDay?: string | null | undefined;
}>;


export type ProvincesQuery = { readonly provinces: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string }> };

export type WardsQueryVariables = Exact<{
  province: string;
  onDay?: string | null | undefined;
}>;


export type WardsQuery = { readonly wards: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string }> };

export type AgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  province?: string | null | undefined;
  ward?: string | null | undefined;
  onDay?: string | null | undefined;
  includeFormer?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { readonly agencies: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: LookUpMatch | null, readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly level: AgencyLevel, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly validFrom: string, readonly validTo: string | null, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null }, readonly nameParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }>, readonly addressParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AgencyQueryVariables = Exact<{
  code: string;
  onDay?: string | null | undefined;
}>;


export type AgencyQuery = { readonly agency: { readonly fax: string | null, readonly email: string | null, readonly id: string, readonly code: string, readonly name: string, readonly level: AgencyLevel, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly validFrom: string, readonly validTo: string | null, readonly successor: { readonly code: string, readonly name: string, readonly validFrom: string } | null, readonly predecessors: ReadonlyArray<{ readonly code: string, readonly name: string, readonly validTo: string | null }>, readonly currentVersion: { readonly code: string, readonly name: string, readonly address: string | null, readonly phone: string | null, readonly validFrom: string } | null, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null } | null };

export type FacilitiesQueryVariables = Exact<{
  search?: string | null | undefined;
  province?: string | null | undefined;
  ward?: string | null | undefined;
  contracted?: boolean | null | undefined;
  acceptsRegistration?: boolean | null | undefined;
  issuesSickLeave?: boolean | null | undefined;
  careLevel?: CareLevel | null | undefined;
  includeFormer?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FacilitiesQuery = { readonly facilities: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: LookUpMatch | null, readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly careLevel: CareLevel | null, readonly hospitalClass: string | null, readonly contracted: boolean, readonly acceptsRegistration: boolean, readonly issuesSickLeave: boolean, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null }, readonly nameParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }>, readonly addressParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FacilityQueryVariables = Exact<{
  code: string;
}>;


export type FacilityQuery = { readonly facility: { readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly code: string, readonly name: string, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly careLevel: CareLevel | null, readonly hospitalClass: string | null, readonly contracted: boolean, readonly acceptsRegistration: boolean, readonly issuesSickLeave: boolean, readonly status: DirectoryStatus, readonly successor: { readonly code: string, readonly name: string } | null, readonly predecessors: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly currentVersion: { readonly code: string, readonly name: string, readonly address: string | null, readonly phone: string | null } | null, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null } | null };

export type EmployersQueryVariables = Exact<{
  search?: string | null | undefined;
  province?: string | null | undefined;
  agency?: string | null | undefined;
  includeFormer?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EmployersQuery = { readonly employers: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: LookUpMatch | null, readonly node: { readonly id: string, readonly name: string, readonly address: string | null, readonly taxCode: string | null, readonly codes: ReadonlyArray<string>, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null }, readonly nameParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }>, readonly addressParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EmployerQueryVariables = Exact<{
  code: string;
}>;


export type EmployerQuery = { readonly employer: { readonly id: string, readonly name: string, readonly address: string | null, readonly taxCode: string | null, readonly codes: ReadonlyArray<string>, readonly status: DirectoryStatus, readonly agency: { readonly code: string, readonly name: string, readonly phone: string | null } | null, readonly codeHistory: ReadonlyArray<{ readonly code: string, readonly validFrom: string | null, readonly validTo: string | null }>, readonly successor: { readonly name: string, readonly codes: ReadonlyArray<string> } | null, readonly predecessors: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<string> }>, readonly currentVersion: { readonly name: string, readonly codes: ReadonlyArray<string> } | null, readonly province: { readonly code: string, readonly name: string } | null } | null };

export type CollectionPointsQueryVariables = Exact<{
  search?: string | null | undefined;
  province?: string | null | undefined;
  ward?: string | null | undefined;
  includeFormer?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CollectionPointsQuery = { readonly collectionPoints: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: LookUpMatch | null, readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly collectorName: string | null, readonly staffName: string | null, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null }, readonly nameParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }>, readonly addressParts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CollectionPointQueryVariables = Exact<{
  code: string;
}>;


export type CollectionPointQuery = { readonly collectionPoint: { readonly id: string, readonly code: string, readonly name: string, readonly collectorName: string | null, readonly staffName: string | null, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null } | null };

export type NearbyQueryVariables = Exact<{
  point: GeoPointInput;
  radiusMetres?: number | null | undefined;
  kinds?: ReadonlyArray<NearbyKind> | NearbyKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NearbyQuery = { readonly nearby: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly distanceMetres: number, readonly place:
          | { readonly __typename: 'Agency', readonly id: string, readonly code: string, readonly name: string, readonly level: AgencyLevel, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly validFrom: string, readonly validTo: string | null, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null }
          | { readonly __typename: 'CollectionPoint', readonly id: string, readonly code: string, readonly name: string, readonly collectorName: string | null, readonly staffName: string | null, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null }
          | { readonly __typename: 'Facility', readonly id: string, readonly code: string, readonly name: string, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly careLevel: CareLevel | null, readonly hospitalClass: string | null, readonly contracted: boolean, readonly acceptsRegistration: boolean, readonly issuesSickLeave: boolean, readonly status: DirectoryStatus, readonly province: { readonly code: string, readonly name: string } | null, readonly ward: { readonly code: string, readonly name: string } | null, readonly position: { readonly latitude: number, readonly longitude: number, readonly geoUri: string, readonly mapTemplate: string } | null }
         } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MedicalVisitYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type MedicalVisitYearsQuery = { readonly me: { readonly medicalVisitYears: ReadonlyArray<{ readonly year: number, readonly count: number }> } };

export type MedicalVisitsQueryVariables = Exact<{
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MedicalVisitsQuery = { readonly me: { readonly medicalVisits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly admittedAt: string, readonly dischargedAt: string, readonly diagnosis: string | null, readonly primaryIcd10: string | null, readonly careTypeName: string | null, readonly status: VisitStatus, readonly totalCost: string, readonly paidByFund: string, readonly facility: { readonly code: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type MedicalVisitQueryVariables = Exact<{
  id: string;
  firstLines?: number | null | undefined;
  afterLine?: string | null | undefined;
}>;


export type MedicalVisitQuery = { readonly node:
    | { readonly __typename: 'AccountActivity' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'CollectionPoint' }
    | { readonly __typename: 'Employer' }
    | { readonly __typename: 'Facility' }
    | { readonly __typename: 'Faq' }
    | { readonly __typename: 'FaqCategory' }
    | { readonly __typename: 'HealthCard' }
    | { readonly __typename: 'MedicalVisit', readonly id: string, readonly treatmentCode: string, readonly status: VisitStatus, readonly admittedAt: string, readonly inpatientFrom: string | null, readonly dischargedAt: string, readonly settledAt: string | null, readonly reason: string | null, readonly admissionDiagnosis: string | null, readonly diagnosis: string | null, readonly primaryIcd10: string | null, readonly secondaryIcd10: ReadonlyArray<string>, readonly careTypeName: string | null, readonly treatmentResult: TreatmentResult | null, readonly dischargeType: DischargeType | null, readonly departmentCodes: ReadonlyArray<string>, readonly totalCost: string, readonly coveredCost: string, readonly paidByFund: string, readonly copayment: string, readonly selfPaid: string, readonly otherSources: string, readonly facility: { readonly code: string, readonly name: string }, readonly costLines: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: CostLineKind, readonly code: string | null, readonly name: string, readonly unit: string | null, readonly quantity: string, readonly unitPrice: string, readonly coverageRate: string | null, readonly amount: string, readonly coveredAmount: string, readonly paidByFund: string, readonly otherSources: string, readonly selfPaid: string, readonly copayment: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Member' }
    | { readonly __typename: 'MonthlyBenefit' }
    | { readonly __typename: 'NewsArticle' }
    | { readonly __typename: 'NewsCategory' }
    | { readonly __typename: 'OneTimeBenefit' }
    | { readonly __typename: 'ParticipationPeriod' }
    | { readonly __typename: 'Petition' }
    | { readonly __typename: 'Province' }
    | { readonly __typename: 'Session' }
    | { readonly __typename: 'SickLeaveCertificate' }
    | { readonly __typename: 'SicknessMaternityBenefit' }
    | { readonly __typename: 'UnemploymentBenefit' }
    | { readonly __typename: 'Ward' }
   | null };

export type SickLeaveCertificatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SickLeaveCertificatesQuery = { readonly me: { readonly sickLeaveCertificates: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly serialNumber: string, readonly documentName: string, readonly documentNumber: string, readonly issuedOn: string, readonly status: LeaveCertificateStatus, readonly fromDate: string, readonly toDate: string, readonly leaveDays: number, readonly diagnosis: string | null, readonly facility: { readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type PersonalDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonalDetailsQuery = { readonly me: { readonly fullName: string, readonly socialInsuranceCode: string, readonly personalIdNumber: string | null, readonly householdCode: string | null, readonly birthDate: string, readonly birthDatePrecision: DatePrecision, readonly birthDateText: string, readonly gender: Gender, readonly phone: string | null, readonly email: string | null, readonly identityDocuments: ReadonlyArray<{ readonly kind: IdentityDocumentKind, readonly number: string, readonly issuedOn: string | null, readonly issuedBy: string | null }>, readonly addresses: ReadonlyArray<{ readonly kind: AddressKind, readonly text: string }>, readonly portrait: { readonly dataUrl: string } | null } };

export type DashboardQueryVariables = Exact<{
  visitYear?: number | null | undefined;
}>;


export type DashboardQuery = { readonly me: { readonly fullName: string, readonly socialInsuranceCode: string, readonly healthCard: { readonly number: string, readonly effectiveStatus: CardStatus, readonly validityText: string, readonly coverageRate: string, readonly facility: { readonly code: string, readonly name: string } | null } | null, readonly participations: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly totalMonths: number, readonly totalText: string, readonly lateMonths: number, readonly lateText: string }>, readonly benefits: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'MonthlyBenefit', readonly id: string, readonly kind: BenefitKind, readonly regimeName: string, readonly amount: string, readonly fromDate: string | null, readonly toDate: string | null }
          | { readonly __typename: 'OneTimeBenefit', readonly id: string, readonly kind: BenefitKind, readonly regimeName: string, readonly amount: string, readonly fromDate: string | null, readonly toDate: string | null }
          | { readonly __typename: 'SicknessMaternityBenefit', readonly id: string, readonly kind: BenefitKind, readonly regimeName: string, readonly amount: string, readonly fromDate: string | null, readonly toDate: string | null }
          | { readonly __typename: 'UnemploymentBenefit', readonly id: string, readonly kind: BenefitKind, readonly regimeName: string, readonly amount: string, readonly fromDate: string | null, readonly toDate: string | null }
         }> }, readonly medicalVisits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly admittedAt: string, readonly dischargedAt: string, readonly diagnosis: string | null, readonly facility: { readonly name: string } } }> } } };

export type OfficerSignInMutationVariables = Exact<{
  input: OfficerSignInInput;
}>;


export type OfficerSignInMutation = { readonly officerSignIn:
    | { readonly __typename: 'ChallengeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeSent', readonly challenge: string, readonly channel: CodeChannel, readonly maskedDestination: string | null, readonly codeExpiresAt: string, readonly resendAt: string }
    | { readonly __typename: 'CodeTooSoon', readonly retryAt: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'OfficerSignInLocked', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'OfficerSignInRefused', readonly code: string, readonly message: string }
   };

export type ConfirmOfficerSignInMutationVariables = Exact<{
  input: ConfirmOfficerSignInInput;
}>;


export type ConfirmOfficerSignInMutation = { readonly confirmOfficerSignIn:
    | { readonly __typename: 'CodeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'OfficerPasswordRequired', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfficerSignedIn', readonly accessToken: string, readonly expiresAt: string, readonly fullName: string, readonly agencyCode: string, readonly duties: ReadonlyArray<OfficerDuty> }
    | { readonly __typename: 'PasswordTooWeak', readonly reasons: ReadonlyArray<PasswordWeakness>, readonly code: string, readonly message: string }
   };

export type OfficerSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type OfficerSignOutMutation = { readonly officerSignOut: boolean };

export type RegistrationFormFragment = { readonly id: string, readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly socialInsuranceCode: string, readonly fullName: string, readonly birthDate: string, readonly identityNumber: string, readonly identityIssuedOn: string | null, readonly identityIssuedBy: string | null, readonly street: string | null, readonly phone: string, readonly email: string | null, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly ward: { readonly code: string, readonly fullName: string }, readonly province: { readonly code: string, readonly fullName: string }, readonly photos: ReadonlyArray<{ readonly purpose: FilePurpose, readonly file: { readonly id: string, readonly mediaType: string, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly url: string, readonly urlExpiresAt: string } }> };

export type RegistrationQueueQueryVariables = Exact<{
  status?: RegistrationStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistrationQueueQuery = { readonly registrationQueue: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly socialInsuranceCode: string, readonly fullName: string, readonly birthDate: string, readonly identityNumber: string, readonly identityIssuedOn: string | null, readonly identityIssuedBy: string | null, readonly street: string | null, readonly phone: string, readonly email: string | null, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly ward: { readonly code: string, readonly fullName: string }, readonly province: { readonly code: string, readonly fullName: string }, readonly photos: ReadonlyArray<{ readonly purpose: FilePurpose, readonly file: { readonly id: string, readonly mediaType: string, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly url: string, readonly urlExpiresAt: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ApproveRegistrationMutationVariables = Exact<{
  input: ApproveRegistrationInput;
}>;


export type ApproveRegistrationMutation = { readonly approveRegistration:
    | { readonly __typename: 'AlreadyRegistered', readonly code: string, readonly message: string }
    | { readonly __typename: 'PhoneInUse', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrationApproved', readonly registration: { readonly id: string, readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly socialInsuranceCode: string, readonly fullName: string, readonly birthDate: string, readonly identityNumber: string, readonly identityIssuedOn: string | null, readonly identityIssuedBy: string | null, readonly street: string | null, readonly phone: string, readonly email: string | null, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly ward: { readonly code: string, readonly fullName: string }, readonly province: { readonly code: string, readonly fullName: string }, readonly photos: ReadonlyArray<{ readonly purpose: FilePurpose, readonly file: { readonly id: string, readonly mediaType: string, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly url: string, readonly urlExpiresAt: string } }> } }
    | { readonly __typename: 'RegistrationNotOpen', readonly code: string, readonly message: string }
   };

export type RejectRegistrationMutationVariables = Exact<{
  input: RejectRegistrationInput;
}>;


export type RejectRegistrationMutation = { readonly rejectRegistration:
    | { readonly __typename: 'RegistrationNotOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrationRejected', readonly registration: { readonly id: string, readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly socialInsuranceCode: string, readonly fullName: string, readonly birthDate: string, readonly identityNumber: string, readonly identityIssuedOn: string | null, readonly identityIssuedBy: string | null, readonly street: string | null, readonly phone: string, readonly email: string | null, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly ward: { readonly code: string, readonly fullName: string }, readonly province: { readonly code: string, readonly fullName: string }, readonly photos: ReadonlyArray<{ readonly purpose: FilePurpose, readonly file: { readonly id: string, readonly mediaType: string, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly url: string, readonly urlExpiresAt: string } }> } }
   };

export type AccountStateFragment = { readonly socialInsuranceCode: string, readonly fullName: string, readonly birthDate: string, readonly maskedPhone: string | null, readonly maskedEmail: string | null, readonly status: AccountStatus, readonly createdAt: string, readonly temporaryPasswordExpiresAt: string | null, readonly disabledAt: string | null, readonly disabledReason: string | null, readonly liveSession: { readonly deviceName: string, readonly startedAt: string, readonly lastSeenAt: string } | null, readonly disabledBy: { readonly fullName: string, readonly agencyCode: string } | null };

export type OfficerAccountQueryVariables = Exact<{
  socialInsuranceCode: string;
}>;


export type OfficerAccountQuery = { readonly officerAccount: { readonly socialInsuranceCode: string, readonly fullName: string, readonly birthDate: string, readonly maskedPhone: string | null, readonly maskedEmail: string | null, readonly status: AccountStatus, readonly createdAt: string, readonly temporaryPasswordExpiresAt: string | null, readonly disabledAt: string | null, readonly disabledReason: string | null, readonly liveSession: { readonly deviceName: string, readonly startedAt: string, readonly lastSeenAt: string } | null, readonly disabledBy: { readonly fullName: string, readonly agencyCode: string } | null } | null };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { readonly disableAccount:
    | { readonly __typename: 'AccountNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'AccountUnchanged', readonly code: string, readonly message: string }
    | { readonly __typename: 'AccountWasDisabled', readonly account: { readonly socialInsuranceCode: string, readonly fullName: string, readonly birthDate: string, readonly maskedPhone: string | null, readonly maskedEmail: string | null, readonly status: AccountStatus, readonly createdAt: string, readonly temporaryPasswordExpiresAt: string | null, readonly disabledAt: string | null, readonly disabledReason: string | null, readonly liveSession: { readonly deviceName: string, readonly startedAt: string, readonly lastSeenAt: string } | null, readonly disabledBy: { readonly fullName: string, readonly agencyCode: string } | null } }
   };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { readonly enableAccount:
    | { readonly __typename: 'AccountNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'AccountUnchanged', readonly code: string, readonly message: string }
    | { readonly __typename: 'AccountWasEnabled', readonly account: { readonly socialInsuranceCode: string, readonly fullName: string, readonly birthDate: string, readonly maskedPhone: string | null, readonly maskedEmail: string | null, readonly status: AccountStatus, readonly createdAt: string, readonly temporaryPasswordExpiresAt: string | null, readonly disabledAt: string | null, readonly disabledReason: string | null, readonly liveSession: { readonly deviceName: string, readonly startedAt: string, readonly lastSeenAt: string } | null, readonly disabledBy: { readonly fullName: string, readonly agencyCode: string } | null } }
   };

export type ParticipationTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ParticipationTotalsQuery = { readonly me: { readonly participations: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly totalMonths: number, readonly totalText: string, readonly lateMonths: number, readonly lateText: string, readonly closedThrough: string | null }> } };

export type ParticipationQueryVariables = Exact<{
  type: InsuranceType;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipationQuery = { readonly me: { readonly participation: { readonly insuranceType: InsuranceType, readonly totalMonths: number, readonly totalText: string, readonly lateMonths: number, readonly lateText: string, readonly closedThrough: string | null, readonly periods: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly fromMonth: string, readonly toMonth: string, readonly months: number, readonly status: ParticipationStatus, readonly scheme: ParticipationScheme, readonly employerCode: string | null, readonly employerName: string | null, readonly jobTitle: string | null, readonly workplace: string | null, readonly currency: string, readonly contributionSalary: string | null, readonly salary: string | null, readonly contributionAmount: string | null, readonly salaryCoefficient: string | null, readonly employerRate: string | null, readonly employeeRate: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } };

export type ParticipationMonthsQueryVariables = Exact<{
  type: InsuranceType;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipationMonthsQuery = { readonly me: { readonly participation: { readonly months: { readonly edges: ReadonlyArray<{ readonly node: { readonly month: string, readonly status: MonthStatus, readonly counted: boolean, readonly explanation: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } };

export type SetFirstPasswordMutationVariables = Exact<{
  input: SetFirstPasswordInput;
}>;


export type SetFirstPasswordMutation = { readonly setFirstPassword:
    | { readonly __typename: 'ChallengeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordTooWeak', readonly reasons: ReadonlyArray<PasswordWeakness>, readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordsDiffer', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly member: { readonly fullName: string, readonly socialInsuranceCode: string } }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'ChallengeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeSent', readonly challenge: string, readonly channel: CodeChannel, readonly maskedDestination: string | null, readonly codeExpiresAt: string, readonly resendAt: string }
    | { readonly __typename: 'CodeTooSoon', readonly retryAt: string, readonly code: string, readonly message: string }
   };

export type ConfirmPasswordResetMutationVariables = Exact<{
  input: ConfirmPasswordResetInput;
}>;


export type ConfirmPasswordResetMutation = { readonly confirmPasswordReset:
    | { readonly __typename: 'CodeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordReset', readonly at: string }
    | { readonly __typename: 'PasswordTooWeak', readonly reasons: ReadonlyArray<PasswordWeakness>, readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordsDiffer', readonly code: string, readonly message: string }
   };

export type RequestPasswordChangeMutationVariables = Exact<{
  input: RequestPasswordChangeInput;
}>;


export type RequestPasswordChangeMutation = { readonly requestPasswordChange:
    | { readonly __typename: 'AccountLocked', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'ChallengeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeSent', readonly challenge: string, readonly channel: CodeChannel, readonly maskedDestination: string | null, readonly codeExpiresAt: string, readonly resendAt: string }
    | { readonly __typename: 'CodeTooSoon', readonly retryAt: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'OldPasswordWrong', readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordTooWeak', readonly reasons: ReadonlyArray<PasswordWeakness>, readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordsDiffer', readonly code: string, readonly message: string }
   };

export type ConfirmPasswordChangeMutationVariables = Exact<{
  input: ConfirmPasswordChangeInput;
}>;


export type ConfirmPasswordChangeMutation = { readonly confirmPasswordChange:
    | { readonly __typename: 'CodeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordChanged', readonly at: string }
   };

export type ReceiptFragment = { readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly expiresAt: string, readonly receivingAgency: { readonly code: string, readonly name: string } };

export type StartRegistrationMutationVariables = Exact<{
  input: StartRegistrationInput;
}>;


export type StartRegistrationMutation = { readonly startRegistration:
    | { readonly __typename: 'AlreadyRegistered', readonly code: string, readonly message: string }
    | { readonly __typename: 'ChallengeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeSent', readonly challenge: string, readonly channel: CodeChannel, readonly maskedDestination: string | null, readonly codeExpiresAt: string, readonly resendAt: string }
    | { readonly __typename: 'CodeTooSoon', readonly retryAt: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'IdentityNotMatched', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrationLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrationPhotoNotUsable', readonly photos: ReadonlyArray<FilePurpose>, readonly code: string, readonly message: string }
   };

export type ResendRegistrationCodeMutationVariables = Exact<{
  input: ResendRegistrationCodeInput;
}>;


export type ResendRegistrationCodeMutation = { readonly resendRegistrationCode:
    | { readonly __typename: 'ChallengeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeSent', readonly challenge: string, readonly channel: CodeChannel, readonly maskedDestination: string | null, readonly codeExpiresAt: string, readonly resendAt: string }
    | { readonly __typename: 'CodeTooSoon', readonly retryAt: string, readonly code: string, readonly message: string }
   };

export type SubmitRegistrationMutationVariables = Exact<{
  input: SubmitRegistrationInput;
}>;


export type SubmitRegistrationMutation = { readonly submitRegistration:
    | { readonly __typename: 'AlreadyRegistered', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CodeLimitReached', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'PhoneInUse', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrationNotOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrationPhotoNotUsable', readonly photos: ReadonlyArray<FilePurpose>, readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrationSubmitted', readonly registration: { readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly expiresAt: string, readonly receivingAgency: { readonly code: string, readonly name: string } } }
   };

export type RegistrationStatusQueryVariables = Exact<{
  dossierNumber: string;
  phone: string;
}>;


export type RegistrationStatusQuery = { readonly registrationStatus: { readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly expiresAt: string, readonly receivingAgency: { readonly code: string, readonly name: string } } | null };

export type CancelRegistrationMutationVariables = Exact<{
  input: CancelRegistrationInput;
}>;


export type CancelRegistrationMutation = { readonly cancelRegistration:
    | { readonly __typename: 'RegistrationCancelled', readonly registration: { readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly expiresAt: string, readonly receivingAgency: { readonly code: string, readonly name: string } } }
    | { readonly __typename: 'RegistrationNotOpen', readonly code: string, readonly message: string }
   };

export type RegistrationRequirementsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistrationRequirementsQuery = { readonly registrationForm: { readonly version: string, readonly photosRequired: boolean, readonly documents: ReadonlyArray<{ readonly kind: RegistrationDocumentKind, readonly photos: ReadonlyArray<FilePurpose> }> } };

export type RegistrationQueryVariables = Exact<{
  challenge: string;
}>;


export type RegistrationQuery = { readonly registration: { readonly dossierNumber: string | null, readonly status: RegistrationStatus, readonly formVersion: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly rejectionReason: string | null, readonly expiresAt: string, readonly receivingAgency: { readonly code: string, readonly name: string } } | null };

export type PrintableFormQueryVariables = Exact<{
  challenge: string;
}>;


export type PrintableFormQuery = { readonly registration: { readonly printableForm: { readonly url: string, readonly urlExpiresAt: string } | null } | null };

export type PrintableFormOfDossierQueryVariables = Exact<{
  dossierNumber: string;
  phone: string;
}>;


export type PrintableFormOfDossierQuery = { readonly registrationStatus: { readonly printableForm: { readonly url: string, readonly urlExpiresAt: string } | null } | null };

type Tokens_SessionRefreshed_Fragment = { readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string };

type Tokens_SignedIn_Fragment = { readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string };

export type TokensFragment =
  | Tokens_SessionRefreshed_Fragment
  | Tokens_SignedIn_Fragment
;

export type SignedInMemberFragment = { readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly member: { readonly fullName: string, readonly socialInsuranceCode: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'AccountDisabled', readonly since: string | null, readonly reason: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'AccountLocked', readonly until: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'DeviceConflict', readonly challenge: string, readonly challengeExpiresAt: string, readonly code: string, readonly message: string, readonly otherDevice: { readonly name: string, readonly lastSeenAt: string } }
    | { readonly __typename: 'InvalidCredentials', readonly code: string, readonly message: string }
    | { readonly __typename: 'PasswordChangeRequired', readonly challenge: string, readonly challengeExpiresAt: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly member: { readonly fullName: string, readonly socialInsuranceCode: string } }
    | { readonly __typename: 'TemporaryPasswordExpired', readonly code: string, readonly message: string }
   };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { readonly refreshSession:
    | { readonly __typename: 'RefreshTokenInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'SessionHasEnded', readonly reason: SessionEndReason, readonly at: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'SessionRefreshed', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly session: { readonly endedAt: string | null } } };

export type SessionKickedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SessionKickedSubscription = { readonly sessionKicked: { readonly reason: SessionEndReason, readonly message: string, readonly at: string, readonly device: { readonly name: string } | null } };

export type MySessionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MySessionsQuery = { readonly mySessions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly deviceName: string, readonly startedAt: string, readonly lastSeenAt: string, readonly expiresAt: string, readonly endedAt: string | null, readonly endReason: SessionEndReason | null, readonly endedByDevice: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { readonly endSession:
    | { readonly __typename: 'SessionClosed', readonly session: { readonly id: string, readonly endedAt: string | null, readonly endReason: SessionEndReason | null } }
    | { readonly __typename: 'SessionNotFound', readonly code: string, readonly message: string }
   };

export type AccountActivityQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountActivityQuery = { readonly myAccountActivity: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: AccountActivityKind, readonly at: string, readonly deviceName: string | null, readonly address: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const FailureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<FailureFragment, unknown>;
export const SentCodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedDestination"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}}]} as unknown as DocumentNode<SentCodeFragment, unknown>;
export const HealthCardDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthCardDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fullNumber"}},{"kind":"Field","name":{"kind":"Name","value":"subjectCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectGroup"}},{"kind":"Field","name":{"kind":"Name","value":"benefitLevel"}},{"kind":"Field","name":{"kind":"Name","value":"benefitText"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}},{"kind":"Field","name":{"kind":"Name","value":"livingArea"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validityText"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilityCodeText"}},{"kind":"Field","name":{"kind":"Name","value":"fiveYearContinuousDate"}},{"kind":"Field","name":{"kind":"Name","value":"copaymentExemptFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"serves"}}]}}]} as unknown as DocumentNode<HealthCardDetailsFragment, unknown>;
export const FoundPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"nameParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}}]} as unknown as DocumentNode<FoundPartsFragment, unknown>;
export const PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}}]} as unknown as DocumentNode<PositionFragment, unknown>;
export const AgencyEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}}]} as unknown as DocumentNode<AgencyEntryFragment, unknown>;
export const FacilityEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacilityEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"careLevel"}},{"kind":"Field","name":{"kind":"Name","value":"hospitalClass"}},{"kind":"Field","name":{"kind":"Name","value":"contracted"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsRegistration"}},{"kind":"Field","name":{"kind":"Name","value":"issuesSickLeave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}}]} as unknown as DocumentNode<FacilityEntryFragment, unknown>;
export const EmployerEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"taxCode"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmployerEntryFragment, unknown>;
export const CollectionPointEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionPointEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"collectorName"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}}]} as unknown as DocumentNode<CollectionPointEntryFragment, unknown>;
export const FileAddressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"urlExpiresAt"}}]}}]} as unknown as DocumentNode<FileAddressFragment, unknown>;
export const RegistrationFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Registration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumber"}},{"kind":"Field","name":{"kind":"Name","value":"identityIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityIssuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"urlExpiresAt"}}]}}]} as unknown as DocumentNode<RegistrationFormFragment, unknown>;
export const AccountStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"liveSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyCode"}}]}}]}}]} as unknown as DocumentNode<AccountStateFragment, unknown>;
export const ReceiptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReceiptFragment, unknown>;
export const TokensFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}}]} as unknown as DocumentNode<TokensFragment, unknown>;
export const SignedInMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedInMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}}]} as unknown as DocumentNode<SignedInMemberFragment, unknown>;
export const BenefitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Benefits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BenefitKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benefits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}},{"kind":"Field","name":{"kind":"Name","value":"regimeName"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"fromDate"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDate"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountNumber"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OneTimeBenefit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"monthsConsumed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SicknessMaternityBenefit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"periodText"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyBenefit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"averageSalary"}},{"kind":"Field","name":{"kind":"Name","value":"entitlementRate"}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decree"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnemploymentBenefit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"monthsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDrawn"}},{"kind":"Field","name":{"kind":"Name","value":"monthsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodText"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BenefitsQuery, BenefitsQueryVariables>;
export const FindSocialInsuranceCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FindSocialInsuranceCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindSocialInsuranceCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findSocialInsuranceCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCode"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"province"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProofOfWorkRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookUpRateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<FindSocialInsuranceCodeMutation, FindSocialInsuranceCodeMutationVariables>;
export const RequestContactChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestContactChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestContactChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestContactChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedDestination"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<RequestContactChangeMutation, RequestContactChangeMutationVariables>;
export const ConfirmContactChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmContactChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmContactChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmContactChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maskedContact"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<ConfirmContactChangeMutation, ConfirmContactChangeMutationVariables>;
export const RequestDeviceTakeoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDeviceTakeover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDeviceTakeoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDeviceTakeover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedDestination"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<RequestDeviceTakeoverMutation, RequestDeviceTakeoverMutationVariables>;
export const ConfirmDeviceTakeoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmDeviceTakeover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmDeviceTakeoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmDeviceTakeover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedInMember"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedInMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<ConfirmDeviceTakeoverMutation, ConfirmDeviceTakeoverMutationVariables>;
export const CodeDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"challenge"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"challenge"},"value":{"kind":"Variable","name":{"kind":"Name","value":"challenge"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}}]}}]} as unknown as DocumentNode<CodeDeliveryQuery, CodeDeliveryQueryVariables>;
export const RequestUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaTypes"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<RequestUploadMutation, RequestUploadMutationVariables>;
export const HealthCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDateText"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"healthCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthCardDetails"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthCardDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fullNumber"}},{"kind":"Field","name":{"kind":"Name","value":"subjectCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectGroup"}},{"kind":"Field","name":{"kind":"Name","value":"benefitLevel"}},{"kind":"Field","name":{"kind":"Name","value":"benefitText"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}},{"kind":"Field","name":{"kind":"Name","value":"livingArea"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validityText"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilityCodeText"}},{"kind":"Field","name":{"kind":"Name","value":"fiveYearContinuousDate"}},{"kind":"Field","name":{"kind":"Name","value":"copaymentExemptFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"serves"}}]}}]} as unknown as DocumentNode<HealthCardQuery, HealthCardQueryVariables>;
export const HealthCardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthCards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"healthCards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthCardDetails"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthCardDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fullNumber"}},{"kind":"Field","name":{"kind":"Name","value":"subjectCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectGroup"}},{"kind":"Field","name":{"kind":"Name","value":"benefitLevel"}},{"kind":"Field","name":{"kind":"Name","value":"benefitText"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}},{"kind":"Field","name":{"kind":"Name","value":"livingArea"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validityText"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilityCodeText"}},{"kind":"Field","name":{"kind":"Name","value":"fiveYearContinuousDate"}},{"kind":"Field","name":{"kind":"Name","value":"copaymentExemptFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"serves"}}]}}]} as unknown as DocumentNode<HealthCardsQuery, HealthCardsQueryVariables>;
export const HealthCardPictureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthCardPicture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CardSide"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orientation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CardOrientation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"healthCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"qrPayload"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"orientation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orientation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"svg"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dataUrl"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthCardPictureQuery, HealthCardPictureQueryVariables>;
export const ProvincesDocument = {"__meta__":{"documentId":"sha256:27ae8e937d3027684526f94d0943639f5586dd40c680d6811cea6f943ad47dcc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Provinces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provinces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"onDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ProvincesQuery, ProvincesQueryVariables>;
export const WardsDocument = {"__meta__":{"documentId":"sha256:969b81f0d9f268fa6d131d100f59c2416b60f6a8140534420b7d661e8a0fcf07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Wards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"province"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"province"},"value":{"kind":"Variable","name":{"kind":"Name","value":"province"}}},{"kind":"Argument","name":{"kind":"Name","value":"onDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<WardsQuery, WardsQueryVariables>;
export const AgenciesDocument = {"__meta__":{"documentId":"sha256:499df54cecd6c94fca82e7d349e9cf34de0b2e2ab097867b28bd9945084877bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"province"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ward"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"province"},"value":{"kind":"Variable","name":{"kind":"Name","value":"province"}}},{"kind":"Argument","name":{"kind":"Name","value":"ward"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ward"}}},{"kind":"Argument","name":{"kind":"Name","value":"onDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFormer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"nameParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}}]} as unknown as DocumentNode<AgenciesQuery, AgenciesQueryVariables>;
export const AgencyDocument = {"__meta__":{"documentId":"sha256:01565e1d782ea684a1a4d4815bf010aa61eaafd259cd08b1d60f361d92ba2b1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"onDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyEntry"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}}]} as unknown as DocumentNode<AgencyQuery, AgencyQueryVariables>;
export const FacilitiesDocument = {"__meta__":{"documentId":"sha256:ddf6c69d9a3da0f1e8db4eeb57725b0081222113202433be4b217e4b77d89dc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"province"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ward"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contracted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acceptsRegistration"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuesSickLeave"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"careLevel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CareLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"province"},"value":{"kind":"Variable","name":{"kind":"Name","value":"province"}}},{"kind":"Argument","name":{"kind":"Name","value":"ward"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ward"}}},{"kind":"Argument","name":{"kind":"Name","value":"contracted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contracted"}}},{"kind":"Argument","name":{"kind":"Name","value":"acceptsRegistration"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acceptsRegistration"}}},{"kind":"Argument","name":{"kind":"Name","value":"issuesSickLeave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuesSickLeave"}}},{"kind":"Argument","name":{"kind":"Name","value":"careLevel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"careLevel"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFormer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacilityEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"nameParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacilityEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"careLevel"}},{"kind":"Field","name":{"kind":"Name","value":"hospitalClass"}},{"kind":"Field","name":{"kind":"Name","value":"contracted"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsRegistration"}},{"kind":"Field","name":{"kind":"Name","value":"issuesSickLeave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}}]} as unknown as DocumentNode<FacilitiesQuery, FacilitiesQueryVariables>;
export const FacilityDocument = {"__meta__":{"documentId":"sha256:f4146e74ac8af4ce34415a3809f8adc6ff88380041ab88aab39ab0b679df593a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacilityEntry"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacilityEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"careLevel"}},{"kind":"Field","name":{"kind":"Name","value":"hospitalClass"}},{"kind":"Field","name":{"kind":"Name","value":"contracted"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsRegistration"}},{"kind":"Field","name":{"kind":"Name","value":"issuesSickLeave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}}]} as unknown as DocumentNode<FacilityQuery, FacilityQueryVariables>;
export const EmployersDocument = {"__meta__":{"documentId":"sha256:28e7b66d3507077f54ec1d482454141df7be38acec0ad7867ade4d93d1ea181c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Employers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"province"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"province"},"value":{"kind":"Variable","name":{"kind":"Name","value":"province"}}},{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFormer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployerEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"nameParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"taxCode"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmployersQuery, EmployersQueryVariables>;
export const EmployerDocument = {"__meta__":{"documentId":"sha256:1be2b00a0b0dd4c53fd59725f0ff55060f919433dfc5312f1050a29462d1588f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Employer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployerEntry"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codeHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"taxCode"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmployerQuery, EmployerQueryVariables>;
export const CollectionPointsDocument = {"__meta__":{"documentId":"sha256:2b6feaafc2ece2e635bc4c19121bef929b9fc7ec01a8fc4170d8d9006edca238"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectionPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"province"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ward"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectionPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"province"},"value":{"kind":"Variable","name":{"kind":"Name","value":"province"}}},{"kind":"Argument","name":{"kind":"Name","value":"ward"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ward"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFormer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundParts"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CollectionPointEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"nameParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionPointEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"collectorName"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}}]} as unknown as DocumentNode<CollectionPointsQuery, CollectionPointsQueryVariables>;
export const CollectionPointDocument = {"__meta__":{"documentId":"sha256:59f540ca083ac13ce8c9b83c5e0240c453e0229c1ec8ea007e1ad235a487b89a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectionPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectionPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CollectionPointEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionPointEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"collectorName"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}}]} as unknown as DocumentNode<CollectionPointQuery, CollectionPointQueryVariables>;
export const NearbyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nearby"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GeoPointInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"radiusMetres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NearbyKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nearby"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}},{"kind":"Argument","name":{"kind":"Name","value":"radiusMetres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"radiusMetres"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceMetres"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyEntry"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacilityEntry"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CollectionPointEntry"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"geoUri"}},{"kind":"Field","name":{"kind":"Name","value":"mapTemplate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacilityEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"careLevel"}},{"kind":"Field","name":{"kind":"Name","value":"hospitalClass"}},{"kind":"Field","name":{"kind":"Name","value":"contracted"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsRegistration"}},{"kind":"Field","name":{"kind":"Name","value":"issuesSickLeave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionPointEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"collectorName"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Position"}}]}}]}}]} as unknown as DocumentNode<NearbyQuery, NearbyQueryVariables>;
export const MedicalVisitYearsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MedicalVisitYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medicalVisitYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<MedicalVisitYearsQuery, MedicalVisitYearsQueryVariables>;
export const MedicalVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MedicalVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medicalVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dischargedAt"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"}},{"kind":"Field","name":{"kind":"Name","value":"primaryIcd10"}},{"kind":"Field","name":{"kind":"Name","value":"careTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"paidByFund"}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MedicalVisitsQuery, MedicalVisitsQueryVariables>;
export const MedicalVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MedicalVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstLines"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterLine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"treatmentCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inpatientFrom"}},{"kind":"Field","name":{"kind":"Name","value":"dischargedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"admissionDiagnosis"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"}},{"kind":"Field","name":{"kind":"Name","value":"primaryIcd10"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryIcd10"}},{"kind":"Field","name":{"kind":"Name","value":"careTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"treatmentResult"}},{"kind":"Field","name":{"kind":"Name","value":"dischargeType"}},{"kind":"Field","name":{"kind":"Name","value":"departmentCodes"}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCost"}},{"kind":"Field","name":{"kind":"Name","value":"paidByFund"}},{"kind":"Field","name":{"kind":"Name","value":"copayment"}},{"kind":"Field","name":{"kind":"Name","value":"selfPaid"}},{"kind":"Field","name":{"kind":"Name","value":"otherSources"}},{"kind":"Field","name":{"kind":"Name","value":"costLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstLines"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterLine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredAmount"}},{"kind":"Field","name":{"kind":"Name","value":"paidByFund"}},{"kind":"Field","name":{"kind":"Name","value":"otherSources"}},{"kind":"Field","name":{"kind":"Name","value":"selfPaid"}},{"kind":"Field","name":{"kind":"Name","value":"copayment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MedicalVisitQuery, MedicalVisitQueryVariables>;
export const SickLeaveCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SickLeaveCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sickLeaveCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"documentName"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromDate"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"leaveDays"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SickLeaveCertificatesQuery, SickLeaveCertificatesQueryVariables>;
export const PersonalDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"personalIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"householdCode"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"birthDatePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"birthDateText"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"identityDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portrait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataUrl"}}]}}]}}]}}]} as unknown as DocumentNode<PersonalDetailsQuery, PersonalDetailsQueryVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"visitYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"healthCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validityText"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"totalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"totalText"}},{"kind":"Field","name":{"kind":"Name","value":"lateMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lateText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"regimeName"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"fromDate"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"visitYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dischargedAt"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const OfficerSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfficerSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officerSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedDestination"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<OfficerSignInMutation, OfficerSignInMutationVariables>;
export const ConfirmOfficerSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmOfficerSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmOfficerSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmOfficerSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyCode"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<ConfirmOfficerSignInMutation, ConfirmOfficerSignInMutationVariables>;
export const OfficerSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfficerSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officerSignOut"}}]}}]} as unknown as DocumentNode<OfficerSignOutMutation, OfficerSignOutMutationVariables>;
export const RegistrationQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegistrationQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegistrationForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"urlExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Registration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumber"}},{"kind":"Field","name":{"kind":"Name","value":"identityIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityIssuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}}]}}]} as unknown as DocumentNode<RegistrationQueueQuery, RegistrationQueueQueryVariables>;
export const ApproveRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationApproved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegistrationForm"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"urlExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Registration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumber"}},{"kind":"Field","name":{"kind":"Name","value":"identityIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityIssuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<ApproveRegistrationMutation, ApproveRegistrationMutationVariables>;
export const RejectRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegistrationForm"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"urlExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Registration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumber"}},{"kind":"Field","name":{"kind":"Name","value":"identityIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityIssuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<RejectRegistrationMutation, RejectRegistrationMutationVariables>;
export const OfficerAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficerAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"socialInsuranceCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officerAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"socialInsuranceCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"socialInsuranceCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"liveSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyCode"}}]}}]}}]} as unknown as DocumentNode<OfficerAccountQuery, OfficerAccountQueryVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountWasDisabled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountState"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"liveSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountWasEnabled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountState"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"liveSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"disabledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>;
export const ParticipationTotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipationTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"totalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"totalText"}},{"kind":"Field","name":{"kind":"Name","value":"lateMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lateText"}},{"kind":"Field","name":{"kind":"Name","value":"closedThrough"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipationTotalsQuery, ParticipationTotalsQueryVariables>;
export const ParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Participation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InsuranceType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"totalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"totalText"}},{"kind":"Field","name":{"kind":"Name","value":"lateMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lateText"}},{"kind":"Field","name":{"kind":"Name","value":"closedThrough"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"employerCode"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"workplace"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"contributionSalary"}},{"kind":"Field","name":{"kind":"Name","value":"salary"}},{"kind":"Field","name":{"kind":"Name","value":"contributionAmount"}},{"kind":"Field","name":{"kind":"Name","value":"salaryCoefficient"}},{"kind":"Field","name":{"kind":"Name","value":"employerRate"}},{"kind":"Field","name":{"kind":"Name","value":"employeeRate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParticipationQuery, ParticipationQueryVariables>;
export const ParticipationMonthsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipationMonths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InsuranceType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParticipationMonthsQuery, ParticipationMonthsQueryVariables>;
export const SetFirstPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFirstPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFirstPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFirstPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedInMember"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedInMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<SetFirstPasswordMutation, SetFirstPasswordMutationVariables>;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedDestination"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ConfirmPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordReset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<ConfirmPasswordResetMutation, ConfirmPasswordResetMutationVariables>;
export const RequestPasswordChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedDestination"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<RequestPasswordChangeMutation, RequestPasswordChangeMutationVariables>;
export const ConfirmPasswordChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmPasswordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<ConfirmPasswordChangeMutation, ConfirmPasswordChangeMutationVariables>;
export const StartRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedDestination"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<StartRegistrationMutation, StartRegistrationMutationVariables>;
export const ResendRegistrationCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendRegistrationCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendRegistrationCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendRegistrationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedDestination"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<ResendRegistrationCodeMutation, ResendRegistrationCodeMutationVariables>;
export const SubmitRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationSubmitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<SubmitRegistrationMutation, SubmitRegistrationMutationVariables>;
export const RegistrationStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegistrationStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossierNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossierNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossierNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RegistrationStatusQuery, RegistrationStatusQueryVariables>;
export const CancelRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationCancelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<CancelRegistrationMutation, CancelRegistrationMutationVariables>;
export const RegistrationRequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegistrationRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}}]}}]}}]} as unknown as DocumentNode<RegistrationRequirementsQuery, RegistrationRequirementsQueryVariables>;
export const RegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Registration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"challenge"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"challenge"},"value":{"kind":"Variable","name":{"kind":"Name","value":"challenge"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RegistrationQuery, RegistrationQueryVariables>;
export const PrintableFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintableForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"challenge"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"challenge"},"value":{"kind":"Variable","name":{"kind":"Name","value":"challenge"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printableForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"urlExpiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<PrintableFormQuery, PrintableFormQueryVariables>;
export const PrintableFormOfDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintableFormOfDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossierNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossierNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossierNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printableForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"urlExpiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<PrintableFormOfDossierQuery, PrintableFormOfDossierQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedInMember"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountDisabled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"otherDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"challengeExpiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChangeRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"challengeExpiresAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedInMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsuranceCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRefreshed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionHasEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SessionKickedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SessionKicked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionKicked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SessionKickedSubscription, SessionKickedSubscriptionVariables>;
export const MySessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"endedByDevice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Failure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerSignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationPhotoNotUsable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photos"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTooSoon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooWeak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const AccountActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myAccountActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccountActivityQuery, AccountActivityQueryVariables>;